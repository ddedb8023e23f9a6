import { ErrorState, SegmentedControl } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import type { LedgerSearch, LedgerView } from '../../app/ledger-search';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { bookReaders } from '../../app/rail-items';
import { useViewer } from '../../app/viewer';
import { LedgerEntries } from './ledger-entries';

const LedgerBalances = lazy(() => import('./ledger-balances').then(({ LedgerBalances: it }) => ({ default: it })));
const LedgerBudgets = lazy(() => import('./ledger-budgets').then(({ LedgerBudgets: it }) => ({ default: it })));
const LedgerCases = lazy(() => import('./ledger-cases').then(({ LedgerCases: it }) => ({ default: it })));
const LedgerMonths = lazy(() => import('./ledger-months').then(({ LedgerMonths: it }) => ({ default: it })));

const route = getRouteApi('/desk/ledger');
const closed = { kind: 'forbidden', code: 'FORBIDDEN', traceId: undefined } as const;

/** The books: what was posted, what it comes to, what each case cost, and the months that are closed. */
export function LedgerPage() {
  const { t } = useLingui();
  const { roles } = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? 'entries';
  const change = useCallback(
    (part: Partial<LedgerSearch>) =>
      void navigate({ to: '/ledger', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  // No filters and tabs to try where every one of them ends before a closed door.
  if (!bookReaders(roles)) return <ErrorState level={1} problem={closed} />;
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar
        actions={
          <SegmentedControl<LedgerView>
            label={t`View`}
            value={view}
            onChange={(chosen) =>
              void navigate({ to: '/ledger', search: chosen === 'entries' ? {} : { view: chosen }, replace: true })
            }
            segments={[
              { value: 'entries', label: t`Entries` },
              { value: 'balances', label: t`Balances` },
              { value: 'cases', label: t`Case by case` },
              { value: 'months', label: t`Months` },
              { value: 'budgets', label: t`Budgets` },
            ]}
          />
        }
      >
        <Trans>The books</Trans>
      </PageBar>
      <Suspense fallback={<PageLoading lines={10} />}>
        {view === 'entries' && <LedgerEntries search={search} onChange={change} />}
        {view === 'balances' && <LedgerBalances search={search} onChange={change} />}
        {view === 'cases' && <LedgerCases search={search} onChange={change} />}
        {view === 'months' && <LedgerMonths />}
        {view === 'budgets' && <LedgerBudgets search={search} onChange={change} />}
      </Suspense>
    </div>
  );
}
