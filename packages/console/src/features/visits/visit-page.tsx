import { apiProblem, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useRequestLive } from '../../app/use-live';
import { ConsentCard } from '../../consent/consent-card';
import { graphql } from '../../gql';
import { VisitHeader } from './visit-header';
import { VisitJob } from './visit-job';
import { VisitPlace } from './visit-place';
import { VisitRecordCard } from './visit-record-card';
import { VisitReportCard } from './visit-report-card';
import { VisitSteps } from './visit-steps';

const VisitPageQuery = graphql(`
  query VisitPage($id: ID!) {
    visit(id: $id) {
      id
      kind
      allowedActions
      ...VisitHeader
      ...VisitPlace
      ...VisitJob
      ...VisitRecord
      ...VisitReport
      ...VisitSteps
      request {
        id
        entitlement
        ...ConsentCard
      }
    }
  }
`);

const route = getRouteApi('/desk/visits/$visitId');

/** One visit as the technician works through it, from the offer to the signed report; written for a phone. */
export function VisitPage() {
  const { visitId } = route.useParams();
  const [unsaved, setUnsaved] = useState(false);
  const variables = { id: visitId };
  const [{ data, error }, again] = useQuery({ query: VisitPageQuery, variables, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useRequestLive(data?.visit?.request?.id, refresh);
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <PageLoading lines={8} />;
  const { visit } = data;
  if (!visit) {
    return (
      <EmptyState level={1} title={<Trans>This visit is not yours to see</Trans>}>
        <Trans>It may have been given to a colleague. Your own visits are in the list.</Trans>
      </EmptyState>
    );
  }
  const { entitlement } = visit.request ?? {};
  const owed = visit.kind === 'REMOTE' || entitlement === 'PAID' || entitlement === 'COST_PRICE';
  return (
    <div className="mx-auto flex w-full max-w-160 flex-1 flex-col">
      <VisitHeader visit={visit} />
      <div className="flex flex-col gap-4 px-3 py-4 sm:px-5">
        <VisitPlace visit={visit} />
        <VisitJob visit={visit} />
        {visit.request && <ConsentCard request={visit.request} owed={owed} onChanged={refresh} />}
        <VisitRecordCard key={visit.id} visit={visit} onUnsaved={setUnsaved} onChanged={refresh} />
        <VisitReportCard visit={visit} onChanged={refresh} />
      </div>
      <VisitSteps visit={visit} unsaved={unsaved} onChanged={refresh} />
    </div>
  );
}
