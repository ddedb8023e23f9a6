import { apiProblem, ErrorState } from '@aftercare/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useRequestLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { NoSuchRequest } from '../../request-frame/no-such-request';
import { RequestFrame } from '../../request-frame/request-frame';
import { CustodyCard } from './custody-card';
import { LossCard } from './loss-card';
import { PenaltiesCard } from './penalties-card';
import { RecoveriesCard } from './recoveries-card';

const LiabilityPageQuery = graphql(`
  query LiabilityPage($number: String!) {
    requestByNumber(number: $number) {
      id
      ...RequestFrame
      ...LossCard
      ...CustodyCard
      ...RecoveriesCard
      ...PenaltiesCard
    }
  }
`);

const route = getRouteApi('/desk/requests/$number/liability');

/** Who bears the loss of a request: the shares and their reasons, the hand-overs behind them, what is recovered, what failings cost. */
export function LiabilityPage() {
  const { number } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: LiabilityPageQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const request = data?.requestByNumber;
  useRequestLive(request?.id, refresh);
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <PageLoading lines={10} />;
  if (!request) return <NoSuchRequest number={number} />;
  return (
    <RequestFrame request={request}>
      <div className="grid flex-1 content-start items-start gap-4 p-3 md:p-5 xl:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <LossCard request={request} onChanged={refresh} />
          <RecoveriesCard request={request} onChanged={refresh} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <CustodyCard request={request} onChanged={refresh} />
          <PenaltiesCard request={request} onChanged={refresh} />
        </div>
      </div>
    </RequestFrame>
  );
}
