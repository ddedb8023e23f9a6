import { lazy, Suspense } from 'react';
import { withWords } from '../../../app/load-messages';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { unitWords } from '../../../unit/unit-words';
import { Claims } from './claim/claims';
import { ExaminationCard } from './examination/examination-card';
import { LetterCard } from './letter-card';
import { Offers } from './offer/offers';

const UnitOfRequest = lazy(() =>
  withWords(unitWords, import('../../../unit/unit-of-request')).then((module) => ({ default: module.UnitOfRequest })),
);

const RequestMattersParts = graphql(`
  fragment RequestMatters on ServiceRequest {
    id
    kind
    investigation {
      ...ExaminationCard
    }
    letters {
      id
      ...LetterCard
    }
    ...Offers
    ...Claims
  }
`);

export interface RequestMattersProps {
  request: FragmentType<typeof RequestMattersParts>;
  onChanged: () => void;
}

/**
 * What a request is about beside the work itself: what we propose, what caused it, what is claimed, what we wrote, and
 * the acceptance of a unit that is installed.
 */
export function RequestMatters({ request, onChanged }: RequestMattersProps) {
  const parts = readFragment(RequestMattersParts, request);
  const { id, kind, investigation, letters } = parts;
  return (
    <>
      {kind === 'INSTALLATION' && (
        <Suspense>
          <UnitOfRequest requestId={id} />
        </Suspense>
      )}
      <Offers request={parts} onChanged={onChanged} />
      {letters.toReversed().map((letter) => (
        <LetterCard key={letter.id} letter={letter} />
      ))}
      {investigation && <ExaminationCard investigation={investigation} />}
      <Claims request={parts} onChanged={onChanged} />
    </>
  );
}
