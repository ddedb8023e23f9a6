import { Button, EmptyState, ErrorState, lazyDialog } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ArrowUp, Inbox } from 'lucide-react';
import { Suspense, useCallback, useState } from 'react';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import type { QueueSearch } from '../../app/queue-search';
import { useQueueLive } from '../../app/use-live';
import { useViewer } from '../../app/viewer';
import { SavedViews } from '../../saved-views/saved-views';
import { QueueBulkBar } from './queue-bulk-bar';
import { queueFilter } from './queue-filter';
import { QueueFilters } from './queue-filters';
import { QueueTable } from './queue-table';
import { QueueViews } from './queue-views';
import { type QueueRowNode, useQueue } from './use-queue';
import { useRowKeys } from './use-row-keys';
import { WhenSeen } from './when-seen';

const TriageDrawer = lazyDialog(() =>
  import('../../triage/triage-drawer').then(({ TriageDrawer: it }) => ({ default: it })),
);

const route = getRouteApi('/desk/queue');

/** All work, the most urgent promise first. */
export function QueuePage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const zone = useViewer().organization.timeZone;
  const queue = useQueue(queueFilter({ ...search, open: undefined }, zone));
  const [activeId, setActiveId] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  useQueueLive(queue.renew);

  const change = useCallback(
    (part: Partial<QueueSearch>) =>
      void navigate({ to: '/queue', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const open = (row: QueueRowNode) => {
    setActiveId(row.id);
    change({ open: row.number });
  };
  const tick = (id: string) =>
    setTicked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const at = queue.rows.findIndex(({ id }) => id === activeId);
  const active = queue.rows[at];
  useRowKeys({
    move: (step) => {
      const row = queue.rows[Math.min(Math.max(at + step, 0), queue.rows.length - 1)];
      if (!row) return;
      setActiveId(row.id);
      if (search.open) change({ open: row.number });
    },
    tick: () => active && tick(active.id),
    open: () => active && open(active),
    openPage: () => active && void navigate({ to: '/requests/$number', params: { number: active.number } }),
    close: () => change({ open: undefined }),
  });

  const filtered = Boolean(search.q || search.severity || search.state || search.kind || search.repeat || search.from);
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar
        actions={
          <>
            <QueueFilters search={search} onChange={change} />
            <SavedViews<QueueSearch>
              page="QUEUE"
              current={{ ...search, open: undefined }}
              onChoose={(chosen) => void navigate({ to: '/queue', search: chosen, replace: true })}
            />
          </>
        }
      >
        <Trans>Queue</Trans>
      </PageBar>
      <div className="border-b border-line px-4 py-2 md:px-5">
        <QueueViews
          view={search.view ?? 'open'}
          onChange={(view) => change({ view: view === 'open' ? undefined : view })}
        />
      </div>
      <div aria-live="polite" className="empty:hidden">
        {queue.arrived > 0 && (
          <Button
            variant="quiet"
            wide
            icon={<ArrowUp aria-hidden className="size-4" />}
            onClick={queue.adopt}
            className="rounded-none bg-brand-soft text-brand"
          >
            <Plural value={queue.arrived} one="# new request" other="# new requests" />
          </Button>
        )}
      </div>
      {queue.rows.length > 0 && (
        <QueueTable
          rows={queue.rows}
          activeId={activeId}
          ticked={ticked}
          onTick={tick}
          onTickAll={() =>
            setTicked((before) => (before.size > 0 ? new Set() : new Set(queue.rows.map(({ id }) => id))))
          }
          onOpen={open}
        />
      )}
      {queue.loading && <PageLoading lines={queue.rows.length > 0 ? 2 : 10} />}
      {queue.problem && <ErrorState problem={queue.problem} onRetry={queue.adopt} />}
      {queue.rows.length === 0 && !queue.loading && !queue.problem && (
        <EmptyState
          icon={<Inbox />}
          title={filtered ? <Trans>Nothing matches these filters</Trans> : <Trans>Nothing here</Trans>}
          action={
            filtered && (
              <Button onClick={() => void navigate({ to: '/queue', search: {} })}>
                <Trans>Take the filters off</Trans>
              </Button>
            )
          }
        >
          {filtered ? t`Try fewer words, or look in “All”.` : t`New requests appear here by themselves.`}
        </EmptyState>
      )}
      {queue.more && <WhenSeen key={queue.rows.length} onSeen={queue.loadMore} />}
      <QueueBulkBar
        rows={queue.rows.filter(({ id }) => ticked.has(id))}
        onClear={() => setTicked(new Set())}
        onChanged={queue.renew}
      />
      {search.open && (
        <Suspense fallback={null}>
          <TriageDrawer number={search.open} onClose={() => change({ open: undefined })} onChanged={queue.renew} />
        </Suspense>
      )}
    </div>
  );
}
