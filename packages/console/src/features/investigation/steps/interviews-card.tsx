import { Button, Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { InterviewDialog } from './interview-dialog';

const InterviewsCardParts = graphql(`
  fragment InterviewsCard on Investigation {
    id
    allowedActions
    interviews {
      id
      person
      capacity
      said
      heldAt
      by {
        id
        displayName
      }
    }
  }
`);

export interface InterviewsCardProps {
  investigation: FragmentType<typeof InterviewsCardParts>;
  onChanged: () => void;
}

/** What people said who were asked, the newest first. */
export function InterviewsCard({ investigation, onChanged }: InterviewsCardProps) {
  const { t } = useLingui();
  const { id: investigationId, allowedActions, interviews } = readFragment(InterviewsCardParts, investigation);
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={<Trans>Interviews</Trans>}
      aside={allowedActions.includes('RECORD') && <Button onClick={() => setAdding(true)}>{t`Write one down`}</Button>}
    >
      {interviews.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>Nobody was asked yet: those on site, the driver, the store.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {interviews.toReversed().map(({ id, person, capacity, said, heldAt, by }) => (
            <li key={id} className="flex flex-col gap-1 py-2.5 text-small first:pt-0 last:pb-0">
              <p className="flex flex-wrap gap-x-2">
                <span className="font-semibold">{person ?? '—'}</span>
                <span className="text-ink-soft">{capacity}</span>
                <span className="ml-auto text-caption text-ink-soft">
                  <Moment at={heldAt} /> · {t`asked by ${by?.displayName ?? '—'}`}
                </span>
              </p>
              <blockquote className="border-l-2 border-line pl-2.5 break-words whitespace-pre-line">{said}</blockquote>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <InterviewDialog
          investigationId={investigationId}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
