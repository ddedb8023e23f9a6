import {
  apiProblem,
  Button,
  buttonClass,
  ConfirmDialog,
  Drawer,
  EmptyState,
  ErrorState,
  formatMoney,
  lazyDialog,
  Loading,
  StateChip,
  useLanguage,
  useToast,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useApprovalsLive } from '../../app/use-live';
import { ApprovalStateChip } from '../../approval/approval-state-chip';
import { wishOf } from '../../approval/approval-wish';
import { useWithdrawApproval } from '../../approval/use-withdraw-approval';
import { RefusalBanner } from '../../change/refusal-banner';
import { graphql } from '../../gql';
import type { ApprovalAction } from '../../gql/graphql';
import { ApprovalBody } from './approval-body';
import { DecideDialog } from './decide-dialog';

const AskApprovalDialog = lazyDialog(() =>
  import('../../approval/ask-approval-dialog').then(({ AskApprovalDialog: it }) => ({ default: it })),
);

const ApprovalDrawerQuery = graphql(`
  query ApprovalDrawer($id: ID!) {
    approval(id: $id) {
      id
      number
      state
      version
      round
      rule
      subject
      title
      reason
      payload
      amount {
        amountMinor
        currency
      }
      allowedActions
      clock {
        id
      }
      request {
        id
        number
      }
      ...ApprovalBody
      ...DecideDialog
    }
  }
`);

/** Longer than the drawer takes to come in. */
const openingMs = 300;

export type Act = 'APPROVE' | 'REJECT' | 'RETURN' | 'OPEN_REQUEST';
type Open = Exclude<ApprovalAction, never> | null;

export interface ApprovalDrawerProps {
  id: string;
  /** What a key on the list asked for. */
  act: Act | null;
  onActed: () => void;
  onClose: () => void;
  /** The viewer's word was taken. */
  onDecided: () => void;
  onChanged: () => void;
}

/** One approval beside the list: what changed, why one is asked, who has said what, and one's own word. */
export function ApprovalDrawer({ id, act, onActed, onClose, onDecided, onChanged }: ApprovalDrawerProps) {
  const { t } = useLingui();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const withdraw = useWithdrawApproval();
  const [open, setOpen] = useState<Open>(null);
  const [settled, setSettled] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: ApprovalDrawerQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useApprovalsLive(refresh);
  const approval = data?.approval;
  const allowed = approval?.allowedActions ?? [];
  useEffect(() => {
    if (act !== 'OPEN_REQUEST' || !approval) return;
    onActed();
    if (approval.request) void navigate({ to: '/requests/$number', params: { number: approval.request.number } });
  }, [act, approval, navigate, onActed]);
  // What a key on the list asked for opens like what a button here asks for, as far as it is allowed.
  const byKey = settled && act && act !== 'OPEN_REQUEST' && allowed.includes(act) ? act : null;
  const dialog = open ?? byKey;
  const closeDialog = () => {
    setOpen(null);
    onActed();
  };

  const changed = () => {
    setOpen(null);
    refresh();
    onChanged();
  };
  const takeBack = async () => {
    if (!approval || !(await withdraw.run({ approvalId: approval.id, version: approval.version, reason: null }))) {
      return setOpen(null);
    }
    toast({ text: t`${approval.number} is no longer asked.` });
    changed();
  };
  return (
    <Drawer
      open
      wide
      modal={false}
      // A question that opens above takes the focus away; that closes nothing.
      onOpenChange={() => dialog === null && onClose()}
      overline={
        approval && (
          <>
            <span data-numeric>{approval.number}</span>
            <ApprovalStateChip state={approval.state} />
            {approval.round > 1 && (
              <StateChip state="met" icon={null}>
                <Trans>round {approval.round}</Trans>
              </StateChip>
            )}
          </>
        )
      }
      title={approval?.title ?? <Trans>Approval</Trans>}
      description={approval?.amount && <span data-numeric>{formatMoney(approval.amount, language)}</span>}
      footer={
        <>
          {allowed.includes('WITHDRAW') && (
            <Button variant="quiet" onClick={() => setOpen('WITHDRAW')}>{t`Ask no more`}</Button>
          )}
          {allowed.includes('REJECT') && (
            <Button variant="danger" onClick={() => setOpen('REJECT')}>{t`Do not agree`}</Button>
          )}
          {allowed.includes('RETURN') && <Button onClick={() => setOpen('RETURN')}>{t`Return for change`}</Button>}
          {allowed.includes('APPROVE') && (
            <Button variant="primary" onClick={() => setOpen('APPROVE')}>{t`Agree`}</Button>
          )}
          {allowed.includes('ASK_AGAIN') && approval?.request && approval.subject === 'TEAM' && (
            <Link
              to="/requests/$number/investigation"
              params={{ number: approval.request.number }}
              className={buttonClass({ variant: 'primary' })}
            >{t`Change and ask again`}</Link>
          )}
          {allowed.includes('ASK_AGAIN') && approval?.request && approval.subject !== 'TEAM' && (
            <Button variant="primary" onClick={() => setOpen('ASK_AGAIN')}>{t`Change and ask again`}</Button>
          )}
        </>
      }
    >
      <AfterOpening then={setSettled} />
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <Loading lines={8} />}
      {data && !approval && (
        <EmptyState title={<Trans>There is no such approval</Trans>}>
          <Trans>It may belong to a request that is not yours to see.</Trans>
        </EmptyState>
      )}
      {approval && (
        <>
          <RefusalBanner refused={withdraw.refused} onReload={refresh} />
          <ApprovalBody approval={approval} />
          {(dialog === 'APPROVE' || dialog === 'REJECT' || dialog === 'RETURN') && (
            <DecideDialog
              approval={approval}
              verdict={dialog}
              onClose={closeDialog}
              onReload={refresh}
              onDone={() => {
                closeDialog();
                refresh();
                onDecided();
              }}
            />
          )}
          {dialog === 'ASK_AGAIN' && approval.request && (
            <Suspense fallback={null}>
              <AskApprovalDialog
                requestId={approval.request.id}
                again={{
                  approvalId: approval.id,
                  version: approval.version,
                  wish: { ...wishOf(approval), clockId: approval.clock?.id ?? null },
                }}
                onClose={closeDialog}
                onDone={changed}
              />
            </Suspense>
          )}
          <ConfirmDialog
            open={dialog === 'WITHDRAW'}
            onOpenChange={closeDialog}
            title={<Trans>Ask no more for {approval.number}?</Trans>}
            consequence={<Trans>Whoever is still to decide is not asked any more. What was said so far is kept.</Trans>}
            confirmLabel={t`Ask no more`}
            busy={withdraw.busy}
            onConfirm={() => void takeBack()}
          />
        </>
      )}
    </Drawer>
  );
}

/** Two windows that open at once fight over the focus, and the loser closes: the second waits until the drawer stands. */
function AfterOpening({ then }: { then: (settled: boolean) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => then(true), openingMs);
    return () => clearTimeout(timer);
  }, [then]);
  return null;
}
