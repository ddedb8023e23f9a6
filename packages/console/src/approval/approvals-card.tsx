import { Button, Card, lazyDialog } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { ApprovalList } from './approval-list';

const AskApprovalDialog = lazyDialog(() =>
  import('./ask-approval-dialog').then(({ AskApprovalDialog: it }) => ({ default: it })),
);

export const ApprovalsCardParts = graphql(`
  fragment ApprovalsCard on ServiceRequest {
    id
    state
    approvals {
      ...ApprovalLine
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
  const { id, state: requestState, approvals } = readFragment(ApprovalsCardParts, request);
  const [asking, setAsking] = useState(false);
  const over = requestState === 'CLOSED' || requestState === 'CANCELLED' || requestState === 'REJECTED';
  if (approvals.length === 0 && over) return null;
  return (
    <Card
      title={<Trans>Approvals</Trans>}
      aside={!over && <Button onClick={() => setAsking(true)}>{t`Ask for an approval`}</Button>}
    >
      {approvals.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>No approval was asked for so far.</Trans>
        </p>
      ) : (
        <ApprovalList approvals={approvals.toReversed()} />
      )}
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
