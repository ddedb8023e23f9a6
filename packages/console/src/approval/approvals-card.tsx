import { Button, Card, formatMoney, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Moment } from '../time/moment';
import { ApprovalStateChip } from './approval-state-chip';

const AskApprovalDialog = lazy(() =>
  import('./ask-approval-dialog').then(({ AskApprovalDialog: it }) => ({ default: it })),
);

export const ApprovalsCardParts = graphql(`
  fragment ApprovalsCard on ServiceRequest {
    id
    state
    approvals {
      id
      number
      title
      state
      label {
        text
      }
      amount {
        amountMinor
        currency
      }
      askedAt
      askedBy {
        id
        displayName
      }
      steps {
        number
        current
        posts {
          name
          label {
            text
          }
          verdict
        }
      }
      viewerMayDecide
    }
  }
`);

export interface ApprovalsCardProps {
  request: FragmentType<typeof ApprovalsCardParts>;
  onChanged: () => void;
}

/** What the organization was asked to agree to about a request, who is being heard, and a way to ask for more. */
export function ApprovalsCard({ request, onChanged }: ApprovalsCardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, state: requestState, approvals } = readFragment(ApprovalsCardParts, request);
  const [asking, setAsking] = useState(false);
  const over = requestState === 'CLOSED' || requestState === 'CANCELLED' || requestState === 'REJECTED';
  if (approvals.length === 0 && over) return null;
  return (
    <Card
      title={<Trans>Approvals</Trans>}
      aside={!over && <Button onClick={() => setAsking(true)}>{t`Ask for an approval`}</Button>}
    >
      {approvals.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing was asked so far.</Trans>
        </p>
      )}
      <ul className="flex flex-col gap-4">
        {approvals
          .toReversed()
          .map(({ id: approvalId, number, title, state, label, amount, askedAt, askedBy, steps, ...rest }) => {
            const heard = steps.find(({ current }) => current)?.posts.filter(({ verdict }) => !verdict) ?? [];
            return (
              <li key={approvalId} className="flex flex-col gap-1 text-small">
                <div className="flex flex-wrap items-center gap-2">
                  <Link
                    to="/approvals"
                    search={{ open: approvalId }}
                    className="min-w-0 font-semibold break-words text-brand hover:underline"
                  >
                    {title}
                  </Link>
                  {amount && (
                    <span data-numeric className="ml-auto font-semibold">
                      {formatMoney(amount, language)}
                    </span>
                  )}
                </div>
                <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-caption text-ink-soft">
                  <ApprovalStateChip state={state} />
                  <span data-numeric>{number}</span> · {label.text} · {askedBy?.displayName} · <Moment at={askedAt} />
                </p>
                {state === 'PENDING' && heard.length > 0 && (
                  <p className="text-caption">
                    {rest.viewerMayDecide ? (
                      <span className="font-semibold text-risk">{t`It waits for you.`}</span>
                    ) : (
                      <Trans>Is asked now: {heard.map((post) => post.label.text).join(', ')}</Trans>
                    )}
                  </p>
                )}
              </li>
            );
          })}
      </ul>
      {asking && (
        <Suspense fallback={null}>
          <AskApprovalDialog
            requestId={id}
            onClose={() => setAsking(false)}
            onDone={() => {
              setAsking(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
