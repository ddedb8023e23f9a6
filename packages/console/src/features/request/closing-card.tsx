import { Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { withWords } from '../../app/load-messages';
import { callbackWords } from '../../app/room-words';
import { PapersDue } from '../../asset/papers-due';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';

const CallbacksCard = lazy(() =>
  withWords(callbackWords, import('../../callback/callbacks-card')).then(({ CallbacksCard: it }) => ({ default: it })),
);

const ClosingCardParts = graphql(`
  fragment ClosingCard on ServiceRequest {
    id
    papersDue {
      text
    }
    acceptances {
      id
      round
      outcome
      reason
      decidedAt
    }
    ratingScale
    rating {
      id
      overall
      attitude
      quality
      speed
      comment
      ratedAt
    }
  }
`);

/** What the customer thought of the work: accepted or refused, round by round, and their rating. */
export function ClosingCard({ request }: { request: FragmentType<typeof ClosingCardParts> }) {
  const { t } = useLingui();
  const { id: requestId, acceptances, rating, ratingScale, papersDue } = readFragment(ClosingCardParts, request);
  if (acceptances.length === 0 && !rating) return <PapersCard papers={papersDue} />;
  const marks = rating && [
    { key: 'overall', word: t`Overall`, value: rating.overall },
    { key: 'attitude', word: t`Attitude`, value: rating.attitude },
    { key: 'quality', word: t`Quality of the work`, value: rating.quality },
    { key: 'speed', word: t`Speed`, value: rating.speed },
  ];
  return (
    <>
      <PapersCard papers={papersDue} />
      <Card title={<Trans>The customer's judgement</Trans>}>
        <ul className="flex flex-col gap-2 text-small">
          {acceptances.map(({ id, round, outcome, reason, decidedAt }) => (
            <li key={id} className="flex flex-wrap items-center gap-2">
              <StateChip state={outcome === 'ACCEPTED' ? 'met' : 'broken'}>
                {outcome === 'ACCEPTED' ? t`Work accepted` : t`Work refused`}
              </StateChip>
              <span className="text-caption text-ink-soft">
                <Trans>round {round}</Trans> · <Moment at={decidedAt} />
              </span>
              {reason && <p className="w-full">{reason}</p>}
            </li>
          ))}
        </ul>
        {marks && (
          <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-1 text-small">
            {marks.map(({ key, word, value }) => (
              <div key={key} className="flex justify-between gap-2">
                <dt className="text-ink-soft">{word}</dt>
                <dd data-numeric className="font-semibold">
                  {value}{' '}
                  <span aria-hidden className="text-star">
                    ★
                  </span>
                  <span className="sr-only">{t`of ${ratingScale}`}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {rating?.comment && <p className="mt-2 border-l-2 border-line pl-2.5 text-small">{rating.comment}</p>}
      </Card>
      {acceptances.length > 0 && (
        <Suspense fallback={null}>
          <CallbacksCard requestId={requestId} />
        </Suspense>
      )}
    </>
  );
}

function PapersCard({ papers }: { papers: readonly { text: string }[] }) {
  if (papers.length === 0) return null;
  return (
    <Card title={<Trans>Papers</Trans>}>
      <PapersDue papers={papers} />
    </Card>
  );
}
