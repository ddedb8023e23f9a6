import { apiProblem, Drawer, EmptyState, ErrorState, Loading } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRequestLive } from '../../app/use-live';
import { ApprovalList } from '../../approval/approval-list';
import { graphql } from '../../gql';
import { Amount } from '../../money/amount';
import { Moment } from '../../time/moment';
import { claimKindWords } from '../../words/claim-words';
import { ClaimActions } from './claim-actions';
import { ClaimCosts } from './claim-costs';
import { ClaimGoodsWay } from './claim-goods-way';
import { ClaimLines } from './claim-lines';
import { ClaimMoney } from './claim-money';
import { ClaimStateChip } from './claim-state-chip';

const ClaimDrawerQuery = graphql(`
  query ClaimDrawer($id: ID!) {
    claim(id: $id) {
      id
      number
      kind
      state
      note
      reason
      claimed {
        amountMinor
        currency
      }
      submittedAt
      submittedBy {
        id
        displayName
      }
      customer {
        id
        name
      }
      request {
        id
        number
        title
      }
      approvals {
        ...ApprovalLine
      }
      ...ClaimActions
      ...ClaimLines
      ...ClaimMoney
      ...ClaimGoodsWay
      ...ClaimCosts
    }
  }
`);

export interface ClaimDrawerProps {
  id: string;
  onClose: () => void;
  onChanged: () => void;
}

/** One claim beside the list: line by line what is due and why, who agreed, the money, and the way of the goods. */
export function ClaimDrawer({ id, onClose, onChanged }: ClaimDrawerProps) {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({
    query: ClaimDrawerQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const claim = data?.claim;
  useRequestLive(claim?.request?.id, refresh);
  const changed = () => {
    refresh();
    onChanged();
  };
  return (
    <Drawer
      open
      wide
      modal={false}
      // A question that opens above takes the focus away; that closes nothing.
      onOpenChange={() => isOnTop() && onClose()}
      overline={
        claim && (
          <>
            <span data-numeric>{claim.number}</span>
            <ClaimStateChip state={claim.state} />
          </>
        )
      }
      title={
        claim ? (
          <>
            {t(claimKindWords[claim.kind])} · <Amount of={claim.claimed} />
          </>
        ) : (
          <Trans context="of a customer">Claim</Trans>
        )
      }
      description={claim?.customer?.name}
      footer={claim && <ClaimActions claim={claim} onChanged={changed} />}
    >
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <Loading lines={8} />}
      {data && !claim && (
        <EmptyState title={<Trans>There is no such claim</Trans>}>
          <Trans>It may belong to a request that is not yours to see.</Trans>
        </EmptyState>
      )}
      {claim && (
        <div className="flex flex-col gap-6">
          <div className="flex flex-col gap-1 text-small">
            {claim.request && (
              <Link
                to="/requests/$number"
                params={{ number: claim.request.number }}
                className="font-semibold text-brand hover:underline"
              >
                <span data-numeric>{claim.request.number}</span> · {claim.request.title}
              </Link>
            )}
            <p className="text-caption text-ink-soft">
              <Trans>
                entered <Moment at={claim.submittedAt} />
              </Trans>
              {claim.submittedBy?.displayName && <> · {claim.submittedBy.displayName}</>}
            </p>
            {claim.note && <p className="break-words whitespace-pre-line">{claim.note}</p>}
            {claim.reason && <p className="rounded-control bg-sunken px-3 py-2 break-words">{claim.reason}</p>}
          </div>
          <ClaimLines claim={claim} />
          {claim.approvals.length > 0 && (
            <section className="flex flex-col gap-2">
              <h3 className="text-body font-semibold">
                <Trans>Who agrees</Trans>
              </h3>
              <ApprovalList approvals={claim.approvals.toReversed()} />
            </section>
          )}
          <ClaimMoney claim={claim} onChanged={changed} />
          <ClaimGoodsWay claim={claim} onChanged={changed} />
          <ClaimCosts claim={claim} onChanged={changed} />
        </div>
      )}
    </Drawer>
  );
}

/** Whether nothing has opened above the drawer. */
const isOnTop = (): boolean => document.querySelectorAll('[role=dialog]').length < 2;
