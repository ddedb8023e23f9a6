import { Button, EmptyState, ErrorState, lazyDialog, SegmentedControl } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { ApprovalsSearch, ApprovalView } from '../../app/approvals-search';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useApprovalCount } from '../../app/use-approval-count';
import { ApprovalItem } from './approval-item';
import type { Act } from './approval-drawer';
import { useInbox } from './use-inbox';
import { useInboxKeys } from './use-inbox-keys';

const ApprovalDrawer = lazyDialog(() =>
  import('./approval-drawer').then(({ ApprovalDrawer: it }) => ({ default: it })),
);
const Delegations = lazyDialog(() =>
  import('./delegations-dialog').then(({ DelegationsDialog: it }) => ({ default: it })),
);

const route = getRouteApi('/desk/approvals');

/** What waits for one's word, what one has asked for, and what one has decided. */
export function ApprovalsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { box: view = 'waiting', open } = route.useSearch();
  const waiting = useApprovalCount();
  const inbox = useInbox(view);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [act, setAct] = useState<Act | null>(null);
  const [delegating, setDelegating] = useState(false);
  const change = (part: Partial<ApprovalsSearch>) =>
    void navigate({ to: '/approvals', search: (before) => ({ ...before, ...part }), replace: true });
  const show = (id: string, what: Act | null = null) => {
    setActiveId(id);
    setAct(what);
    // Going to where one is already would take the focus away from what opens.
    if (id !== open) change({ open: id });
  };
  const at = inbox.rows.findIndex(({ id }) => id === (open ?? activeId));
  const active = inbox.rows[at]?.id ?? open;
  const start = (what: Act) => () => active && show(active, what);
  useInboxKeys({
    move: (step) => {
      const row = inbox.rows[Math.min(Math.max(at + step, 0), inbox.rows.length - 1)];
      if (!row) return;
      if (open) show(row.id);
      else setActiveId(row.id);
    },
    open: () => active && show(active),
    approve: start('APPROVE'),
    reject: start('REJECT'),
    giveBack: start('RETURN'),
    openRequest: start('OPEN_REQUEST'),
    close: () => change({ open: undefined }),
  });
  const next = inbox.rows[at + 1]?.id ?? inbox.rows[at - 1]?.id;
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar actions={<Button onClick={() => setDelegating(true)}>{t`While I am away`}</Button>}>
        <Trans>Approvals</Trans>
      </PageBar>
      <div className="border-b border-line px-4 py-2 md:px-5">
        <SegmentedControl<ApprovalView>
          label={t`View`}
          value={view}
          onChange={(chosen) => {
            setActiveId(null);
            change({ box: chosen === 'waiting' ? undefined : chosen, open: undefined });
          }}
          segments={[
            { value: 'waiting', label: t`Waiting for me`, count: waiting },
            { value: 'asked', label: t`Asked by me` },
            { value: 'decided', label: t`Decided by me` },
          ]}
        />
      </div>
      {inbox.rows.length > 0 && (
        <ul aria-label={t`Approvals`} className="flex flex-col">
          {inbox.rows.map((row) => (
            <ApprovalItem
              key={row.id}
              approval={row}
              active={row.id === (open ?? activeId)}
              onOpen={() => show(row.id)}
            />
          ))}
        </ul>
      )}
      {inbox.loading && <PageLoading lines={8} />}
      {inbox.problem && <ErrorState problem={inbox.problem} onRetry={inbox.renew} />}
      {inbox.rows.length === 0 && !inbox.loading && !inbox.problem && <NothingHere view={view} />}
      {inbox.more && (
        <Button variant="quiet" wide onClick={inbox.loadMore}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {open && (
        <Suspense fallback={null}>
          <ApprovalDrawer
            key={open}
            id={open}
            act={act}
            onActed={() => setAct(null)}
            onClose={() => change({ open: undefined })}
            onDecided={() => {
              inbox.renew();
              if (view !== 'waiting') return;
              setActiveId(next ?? null);
              change({ open: next });
            }}
            onChanged={inbox.renew}
          />
        </Suspense>
      )}
      {delegating && (
        <Suspense fallback={null}>
          <Delegations onClose={() => setDelegating(false)} />
        </Suspense>
      )}
    </div>
  );
}

function NothingHere({ view }: { view: ApprovalView }) {
  const { t } = useLingui();
  const words = {
    waiting: { title: t`Nothing waits for you`, body: t`What you are asked to agree to appears here by itself.` },
    asked: { title: t`You have asked for nothing`, body: t`Approvals are asked for on the page of a request.` },
    decided: { title: t`You have decided on nothing yet`, body: t`What you agree to, or not, is kept here.` },
  }[view];
  return (
    <EmptyState icon={<CircleCheck />} title={words.title}>
      {words.body}
    </EmptyState>
  );
}
