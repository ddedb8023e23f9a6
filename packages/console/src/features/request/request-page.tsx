import { apiProblem, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useRequestLive } from '../../app/use-live';
import { ApprovalsCard } from '../../approval/approvals-card';
import { ConsentCard } from '../../consent/consent-card';
import { DepotCard } from '../../depot/depot-card';
import { graphql } from '../../gql';
import { AssetCard } from './asset-card';
import { BookTimeCard } from './book-time-card';
import { ClaimsCard } from './claims-card';
import { ClosingCard } from './closing-card';
import { CustomerCard } from './customer-card';
import { DecisionCard } from './decision-card';
import { DescriptionCard } from './description-card';
import { PromiseCard } from './promise-card';
import { RequestHeader } from './request-header';
import { TimelineCard } from './timeline-card';
import { VisitsCard } from './visits-card';

const RequestPageQuery = graphql(`
  query RequestPage($number: String!) {
    requestByNumber(number: $number) {
      id
      ...RequestHeader
      ...DescriptionCard
      ...CustomerCard
      ...AssetCard
      ...TimelineCard
      ...PromiseCard
      ...DecisionCard
      ...ApprovalsCard
      ...ConsentCard
      ...ClaimsCard
      ...VisitsCard
      ...BookTimeCard
      ...DepotCard
      ...ClosingCard
    }
  }
`);

const route = getRouteApi('/desk/requests/$number');

/** A request in full: what was asked at the left, what was said in the middle, what is owed and decided at the right. */
export function RequestPage() {
  const { number } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: RequestPageQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const request = data?.requestByNumber;
  useRequestLive(request?.id, refresh);
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <PageLoading lines={10} />;
  if (!request) {
    return (
      <EmptyState level={1} title={<Trans>There is no request {number}</Trans>}>
        <Trans>The number may be mistyped, or the request is not yours to see.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <RequestHeader request={request} onChanged={refresh} />
      <div className="grid flex-1 content-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)] xl:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_minmax(0,1.1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <DescriptionCard request={request} />
          <CustomerCard request={request} />
          <AssetCard request={request} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <TimelineCard request={request} onChanged={refresh} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:col-span-2 lg:grid lg:grid-cols-2 lg:items-start xl:col-span-1 xl:flex xl:items-stretch">
          <PromiseCard request={request} />
          <ApprovalsCard request={request} onChanged={refresh} />
          <VisitsCard request={request} onChanged={refresh} />
          <BookTimeCard request={request} onChanged={refresh} />
          <DepotCard request={request} onChanged={refresh} />
          <ConsentCard request={request} onChanged={refresh} />
          <ClaimsCard request={request} />
          <DecisionCard request={request} />
          <ClosingCard request={request} />
        </div>
      </div>
    </>
  );
}
