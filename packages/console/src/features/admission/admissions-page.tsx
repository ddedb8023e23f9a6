import { Banner, Button, buttonClass, EmptyState, ErrorState, lazyDialog } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { DoorOpen, MapPin, Printer, ShieldCheck } from 'lucide-react';
import { Suspense, useCallback, useState } from 'react';
import type { AdmissionSearch } from '../../app/admission-search';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { usePageKeys } from '../../app/use-page-keys';
import { AdmissionsFilters } from './admissions-filters';
import { AdmissionsTable } from './admissions-table';
import { useAdmissionForm } from './use-admission-form';
import { useAdmissions } from './use-admissions';

const RegisterDialog = lazyDialog(() =>
  import('./register-dialog').then(({ RegisterDialog: it }) => ({ default: it })),
);
const PlacesDialog = lazyDialog(() => import('./places-dialog').then(({ PlacesDialog: it }) => ({ default: it })));

const route = getRouteApi('/desk/admission');

/** The register of admissions: who may enter where, what is missing, and what ends soon. */
export function AdmissionsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { form, fetching } = useAdmissionForm();
  const admissions = useAdmissions(search);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'REGISTER' | 'PLACES' | null>(null);
  const change = useCallback(
    (part: Partial<AdmissionSearch>) =>
      void navigate({ to: '/admission', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const open = (id: string) => void navigate({ to: '/admission/$id', params: { id } });
  const { rows } = admissions;
  const move = (step: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === activeId);
    setActiveId(rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.id ?? null);
  };
  usePageKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => activeId && open(activeId),
    n: () => form && setDialog('REGISTER'),
  });
  if (!fetching && !form) return <NoRules />;
  const filtered = Object.keys(search).length > 0;
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar
        aside={admissions.total > 0 && <span data-numeric>{admissions.total}</span>}
        actions={
          <div data-screen-only className="flex flex-wrap gap-2">
            <Link to="/admission/deposits" className={buttonClass({ variant: 'secondary' })}>
              <ShieldCheck aria-hidden className="size-4" /> <Trans>Safety deposits</Trans>
            </Link>
            <Button onClick={() => setDialog('PLACES')}>
              <MapPin aria-hidden className="size-4" /> <Trans>Places</Trans>
            </Button>
            <Button onClick={() => print()}>
              <Printer aria-hidden className="size-4" /> <Trans>Print</Trans>
            </Button>
            <Button variant="primary" onClick={() => setDialog('REGISTER')}>
              <Trans>Register somebody</Trans>
            </Button>
          </div>
        }
      >
        <Trans context="register">Admission</Trans>
      </PageBar>
      <div data-screen-only className="border-b border-line px-4 py-2 md:px-5">
        <AdmissionsFilters search={search} form={form} onChange={change} />
      </div>
      {rows.length > 0 && <AdmissionsTable rows={rows} activeId={activeId} />}
      {admissions.more && (
        <Banner>
          <Trans>There are more: only the newest hundred are shown. Narrow the list down.</Trans>
        </Banner>
      )}
      {admissions.loading && <PageLoading lines={10} />}
      {admissions.problem && <ErrorState problem={admissions.problem} onRetry={admissions.renew} />}
      {rows.length === 0 && !admissions.loading && !admissions.problem && (
        <EmptyState
          icon={<DoorOpen />}
          title={filtered ? <Trans>Nobody matches these filters</Trans> : <Trans>Nobody is registered yet</Trans>}
          action={
            filtered && (
              <Button onClick={() => void navigate({ to: '/admission', search: {} })}>
                <Trans>Take the filters off</Trans>
              </Button>
            )
          }
        >
          {!filtered && t`Register whoever is to enter a place: the file then says what is missing.`}
        </EmptyState>
      )}
      <Suspense fallback={null}>
        {dialog === 'REGISTER' && form && (
          <RegisterDialog form={form} onClose={() => setDialog(null)} onRegistered={open} />
        )}
        {dialog === 'PLACES' && <PlacesDialog onClose={() => setDialog(null)} />}
      </Suspense>
    </div>
  );
}

function NoRules() {
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar>
        <Trans context="register">Admission</Trans>
      </PageBar>
      <EmptyState icon={<DoorOpen />} title={<Trans>The policy in force has no rules on admission</Trans>}>
        <Trans>Nobody needs to be admitted anywhere until it has.</Trans>
      </EmptyState>
    </div>
  );
}
