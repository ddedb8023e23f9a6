import { Button, EmptyState, ErrorState, lazyDialog } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { Suspense, useCallback, useState } from 'react';
import type { ClaimsSearch } from '../../app/claims-search';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { usePageKeys } from '../../app/use-page-keys';
import { useViewer } from '../../app/viewer';
import { ShowMore } from '../../list/show-more';
import { SavedViews } from '../../saved-views/saved-views';
import { claimFilter } from './claim-filter';
import { ClaimsExport } from './claims-export';
import { ClaimsFilters } from './claims-filters';
import { ClaimsTable } from './claims-table';
import { ClaimsTotals } from './claims-totals';
import { mayEnterClaims } from './may-enter-claims';
import { useClaims } from './use-claims';

const ClaimDrawer = lazyDialog(() => import('./claim-drawer').then(({ ClaimDrawer: it }) => ({ default: it })));
const SubmitClaimDialog = lazyDialog(() =>
  import('./submit-claim-dialog').then(({ SubmitClaimDialog: it }) => ({ default: it })),
);

const route = getRouteApi('/desk/claims');

/** The ledger of returns, compensations and exchanges: what is claimed, what was approved, what has reached the customer. */
export function ClaimsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { organization, roles } = useViewer();
  const order = search.order ?? 'NEWEST';
  const claims = useClaims(claimFilter(search, organization.timeZone), order);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [entering, setEntering] = useState(false);
  const change = useCallback(
    (part: Partial<ClaimsSearch>) =>
      void navigate({ to: '/claims', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const open = (id: string) => {
    setActiveId(id);
    change({ open: id });
  };
  const current = search.open ?? activeId;
  const at = claims.rows.findIndex(({ id }) => id === current);
  const move = (step: 1 | -1) => {
    const row = claims.rows[Math.min(Math.max(at + step, 0), claims.rows.length - 1)];
    if (!row) return;
    if (search.open) open(row.id);
    else setActiveId(row.id);
  };
  usePageKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => current && open(current),
    Escape: () => change({ open: undefined }),
  });
  const { open: _, ...filters } = search;
  const filtered = Boolean(search.q || search.state || search.kind || search.owed || search.from || search.to);
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar
        actions={
          <>
            <SavedViews<ClaimsSearch>
              page="CLAIMS"
              current={filters}
              onChoose={(chosen) => void navigate({ to: '/claims', search: chosen, replace: true })}
            />
            <ClaimsExport rows={claims.rows} />
            {mayEnterClaims(roles) && (
              <Button variant="primary" onClick={() => setEntering(true)}>{t`Enter a claim`}</Button>
            )}
          </>
        }
      >
        <Trans>Claims</Trans>
      </PageBar>
      <div data-screen-only className="border-b border-line px-4 py-2 md:px-5">
        <ClaimsFilters search={search} onChange={change} />
      </div>
      {claims.rows.length > 0 && (
        <>
          <ClaimsTotals totals={claims.totals} />
          <ClaimsTable
            rows={claims.rows}
            activeId={current}
            order={order}
            onOrder={(next) => change({ order: next === 'LARGEST' ? next : undefined })}
            onOpen={open}
          />
          {claims.more && (
            <ShowMore shown={claims.rows.length} of={claims.of} busy={claims.busy} onMore={claims.readOn} />
          )}
        </>
      )}
      {claims.loading && <PageLoading lines={10} />}
      {claims.problem && <ErrorState problem={claims.problem} onRetry={claims.renew} />}
      {claims.rows.length === 0 && !claims.loading && !claims.problem && (
        <EmptyState
          icon={<Undo2 />}
          title={filtered ? <Trans>No claim matches these filters</Trans> : <Trans>Nothing is claimed</Trans>}
          action={
            filtered && (
              <Button onClick={() => void navigate({ to: '/claims', search: {} })}>
                <Trans>Take the filters off</Trans>
              </Button>
            )
          }
        >
          {!filtered && t`Returns, compensations and exchanges appear here as soon as they are entered.`}
        </EmptyState>
      )}
      {search.open && (
        <Suspense fallback={null}>
          <ClaimDrawer
            key={search.open}
            id={search.open}
            onClose={() => change({ open: undefined })}
            onChanged={claims.renew}
          />
        </Suspense>
      )}
      {entering && (
        <Suspense fallback={null}>
          <SubmitClaimDialog
            onClose={() => setEntering(false)}
            onEntered={(id) => {
              setEntering(false);
              claims.renew();
              open(id);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
