import { Button, EmptyState, ErrorState, lazyDialog } from '@aftercare/ui';
import { Plural, Trans } from '@lingui/react/macro';
import { BookOpen } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { LedgerSearch } from '../../app/ledger-search';
import { PageLoading } from '../../app/page-loading';
import { usePageKeys } from '../../app/use-page-keys';
import { useViewer } from '../../app/viewer';
import { EntriesTable } from './entries-table';
import { entryFilter } from './ledger-filter';
import { LedgerFilters } from './ledger-filters';
import { mayKeepBooks } from './may-keep-books';
import { PostMenu } from './post-menu';
import { useLedgerEntries } from './use-ledger-entries';

const EntryDrawer = lazyDialog(() => import('./entry-drawer').then(({ EntryDrawer: it }) => ({ default: it })));

export interface LedgerViewProps {
  search: LedgerSearch;
  onChange: (part: Partial<LedgerSearch>) => void;
}

/** What was posted, the last day first; nothing here is ever edited. */
export function LedgerEntries({ search, onChange }: LedgerViewProps) {
  const { roles } = useViewer();
  const entries = useLedgerEntries(entryFilter(search));
  const [activeId, setActiveId] = useState<string | null>(null);
  const current = search.open ?? activeId;
  const open = (id: string) => {
    setActiveId(id);
    onChange({ open: id });
  };
  const move = (step: 1 | -1) => {
    const at = entries.rows.findIndex(({ id }) => id === current);
    const row = entries.rows[Math.min(Math.max(at + step, 0), entries.rows.length - 1)];
    if (!row) return;
    if (search.open) open(row.id);
    else setActiveId(row.id);
  };
  usePageKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => current && open(current),
    Escape: () => onChange({ open: undefined }),
  });
  return (
    <>
      <LedgerFilters
        byNumber
        search={search}
        onChange={onChange}
        actions={mayKeepBooks(roles) && <PostMenu onPosted={entries.renew} />}
      />
      {entries.rows.length > 0 && (
        <>
          <p aria-live="polite" className="border-b border-line bg-page px-4 py-2 text-small text-ink-soft md:px-5">
            <Plural value={entries.count} one="# entry" other="# entries" />
          </p>
          <EntriesTable rows={entries.rows} activeId={current} onOpen={open} />
        </>
      )}
      {entries.loading && <PageLoading lines={10} />}
      {entries.problem && <ErrorState problem={entries.problem} onRetry={entries.renew} />}
      {entries.rows.length === 0 && !entries.loading && !entries.problem && (
        <EmptyState icon={<BookOpen />} title={<Trans>No entries</Trans>}>
          <Trans>Claims, losses, penalties, fees and payments are posted here by themselves as they are decided.</Trans>
        </EmptyState>
      )}
      {entries.more && (
        <div className="p-3 text-center">
          <Button variant="quiet" onClick={entries.loadMore}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
      {search.open && (
        <Suspense fallback={null}>
          <EntryDrawer
            key={search.open}
            id={search.open}
            onOpen={open}
            onClose={() => onChange({ open: undefined })}
            onChanged={entries.renew}
          />
        </Suspense>
      )}
    </>
  );
}
