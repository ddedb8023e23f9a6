import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Claims } from './claim/claims';
import { ExaminationCard } from './examination/examination-card';
import { LetterCard } from './letter-card';
import { Offers } from './offer/offers';

const RequestMattersParts = graphql(`
  fragment RequestMatters on ServiceRequest {
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

/** What a request is about beside the work itself: what we propose, what caused it, what is claimed, what we wrote. */
export function RequestMatters({ request, onChanged }: RequestMattersProps) {
  const parts = readFragment(RequestMattersParts, request);
  const { investigation, letters } = parts;
  return (
    <>
      <Offers request={parts} onChanged={onChanged} />
      {letters.toReversed().map((letter) => (
        <LetterCard key={letter.id} letter={letter} />
      ))}
      {investigation && <ExaminationCard investigation={investigation} />}
      <Claims request={parts} onChanged={onChanged} />
    </>
  );
}
