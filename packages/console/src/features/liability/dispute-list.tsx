import { StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';

const DisputeLineParts = graphql(`
  fragment DisputeLine on LiabilityDispute {
    id
    label {
      text
    }
    reason
    raisedAt
    raisedBy {
      id
      displayName
    }
    upheld
    answer
    answeredAt
    answeredBy {
      id
      displayName
    }
  }
`);

/** What units object to a decision, and what they were answered. */
export function DisputeList({ disputes }: { disputes: readonly FragmentType<typeof DisputeLineParts>[] }) {
  return (
    <ul className="flex flex-col gap-3 text-small">
      {readFragment(DisputeLineParts, disputes).map((dispute) => (
        <li key={dispute.id} className="flex flex-col gap-1 rounded-control bg-sunken px-3 py-2">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-semibold">
              <Trans>{dispute.label.text} objects</Trans>
            </span>
            {dispute.upheld == null ? (
              <StateChip state="risk">
                <Trans>not answered yet</Trans>
              </StateChip>
            ) : (
              <StateChip state={dispute.upheld ? 'paused' : 'met'}>
                {dispute.upheld ? <Trans>the decision stood</Trans> : <Trans>decided anew</Trans>}
              </StateChip>
            )}
            <span className="text-caption text-ink-soft">
              {dispute.raisedBy?.displayName} · <Moment at={dispute.raisedAt} />
            </span>
          </p>
          <p className="break-words whitespace-pre-line">{dispute.reason}</p>
          {dispute.answer && (
            <p className="border-l-2 border-line pl-2.5 break-words whitespace-pre-line">
              {dispute.answer}
              <span className="block text-caption text-ink-soft">
                {dispute.answeredBy?.displayName}
                {dispute.answeredAt && (
                  <>
                    {' · '}
                    <Moment at={dispute.answeredAt} />
                  </>
                )}
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
