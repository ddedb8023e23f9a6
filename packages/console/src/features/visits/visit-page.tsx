import { apiProblem, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useRequestLive } from '../../app/use-live';
import { ApprovalsCard } from '../../approval/approvals-card';
import { ConsentCard } from '../../consent/consent-card';
import { FieldVisitById } from '../../field/field-documents';
import { type FieldVisit, FieldVisitParts } from '../../field/field-visit';
import { HeldCard } from '../../field/held-card';
import { type LocalVisit, localVisit } from '../../field/local-visit';
import type { Step, StepRefusal } from '../../field/step';
import { useFieldIfAny, useLocalVisit } from '../../field/use-field';
import { readFragment } from '../../gql';
import { BringCard } from './bring-card';
import { inOrder } from './section-order';
import { StopCard } from './stop-card';
import { UnitFileCard } from './unit-file-card';
import { VisitChecksCard } from './visit-checks-card';
import { VisitHeader } from './visit-header';
import { VisitJob } from './visit-job';
import { VisitPlace } from './visit-place';
import { VisitRecordCard } from './visit-record-card';
import { VisitReportCard } from './visit-report-card';
import { VisitStages } from './visit-stages';
import { VisitSteps } from './visit-steps';

const ExpensesCard = lazy(() => import('./expenses-card').then(({ ExpensesCard: it }) => ({ default: it })));
const LoanerCard = lazy(() => import('./loaner-card').then(({ LoanerCard: it }) => ({ default: it })));

const route = getRouteApi('/desk/visits/$visitId');

/** One visit as the technician works through it, from the offer to the signed report; written for a phone. */
export function VisitPage() {
  const { visitId } = route.useParams();
  const field = useFieldIfAny();
  const local = useLocalVisit(visitId);
  // What is on this phone opens at once; what is not, such as a colleague's visit, is asked for.
  const [{ data, error }, again] = useQuery({
    query: FieldVisitById,
    variables: { id: visitId },
    requestPolicy: 'cache-and-network',
    pause: local !== undefined,
  });
  const isOwn = local !== undefined;
  useEffect(() => {
    if (isOwn) void field?.refreshVisit(visitId);
  }, [field, isOwn, visitId]);
  const refresh = () => (isOwn ? void field?.refreshVisit(visitId) : again({ requestPolicy: 'network-only' }));
  const asked = data?.visit ? readFragment(FieldVisitParts, data.visit) : null;
  const shown = local ?? (asked && localVisit(asked, []));
  if (shown) return <Stop key={visitId} local={shown} isOwn={isOwn} onChanged={refresh} />;
  if (error) return <ErrorState level={1} problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <PageLoading lines={8} />;
  return (
    <EmptyState level={1} title={<Trans>This visit is not yours to see</Trans>}>
      <Trans>It may have been given to a colleague. Your own visits are in the list.</Trans>
    </EmptyState>
  );
}

function Stop({ local, isOwn, onChanged }: { local: LocalVisit; isOwn: boolean; onChanged: () => void }) {
  const { visit, told, held } = local;
  const field = useFieldIfAny();
  const isWhoWent = field !== null && field.account === told.technician?.id;
  const [unsaved, setUnsaved] = useState(false);
  useRequestLive(visit.request?.id, onChanged);
  const sections = {
    place: <VisitPlace key="place" visit={visit} />,
    job: <VisitJob key="job" visit={visit} />,
    bring: <BringCard key="bring" visit={visit} />,
    unit: <UnitFileCard key="unit" visit={visit} />,
    loaner: isOwn && visit.request && mayLend(visit) && (
      <Suspense key="loaner" fallback={null}>
        <LoanerCard requestId={visit.request.id} onChanged={onChanged} />
      </Suspense>
    ),
    checks: isOwn && <VisitChecksCard key="checks" visit={visit} />,
    consent: visit.request && (
      <ConsentCard key="consent" request={visit.request} owed={owesConsent(visit)} onChanged={onChanged} />
    ),
    approvals: isOwn && visit.request && (
      <ApprovalsCard key="approvals" request={visit.request} onChanged={onChanged} />
    ),
    record: <VisitRecordCard key="record" local={local} onUnsaved={setUnsaved} />,
    report: <VisitReportCard key="report" local={local} />,
    // No report, no reimbursement: it has to be closed where the books are.
    expenses: isWhoWent && told.state === 'SIGNED' && (
      <Suspense key="expenses" fallback={null}>
        <ExpensesCard visitId={visit.id} wentAt={told.finishedAt ?? told.startsAt} />
      </Suspense>
    ),
  };
  return (
    <div className="mx-auto flex w-full max-w-160 flex-1 flex-col">
      <VisitHeader visit={visit} />
      <VisitStages kind={visit.kind} state={visit.state} />
      <div className="flex flex-col gap-4 px-3 py-4 sm:px-5">
        {held && <HeldCard step={held as Step & { refused: StepRefusal }} visit={told} onChanged={onChanged} />}
        <StopCard visit={visit} />
        {inOrder(visit.state).map((name) => sections[name])}
      </div>
      <VisitSteps visit={visit} unsaved={unsaved} />
    </div>
  );
}

/** Where somebody comes to the place, a unit of ours can come along. */
function mayLend({ kind, state }: FieldVisit): boolean {
  return kind === 'ON_SITE' && !['OFFERED', 'DECLINED', 'CANCELLED'].includes(state);
}

function owesConsent({ kind, request }: FieldVisit): boolean {
  return kind === 'REMOTE' || request?.entitlement === 'PAID' || request?.entitlement === 'COST_PRICE';
}
