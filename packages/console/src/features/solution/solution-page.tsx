import { apiProblem, ErrorState } from '@aftercare/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useRequestLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { NoSuchRequest } from '../../request-frame/no-such-request';
import { RequestFrame } from '../../request-frame/request-frame';
import { FoundCard } from './found-card';
import { InspectionsCard } from './inspections-card';
import { LettersCard } from './letters-card';
import { OwnChecksCard } from './own-checks-card';
import { Rounds } from './rounds';

const SolutionPageQuery = graphql(`
  query SolutionPage($number: String!) {
    requestByNumber(number: $number) {
      id
      ...RequestFrame
      ...Rounds
      ...FoundCard
      ...InspectionsCard
      ...OwnChecksCard
      ...LettersCard
    }
  }
`);

const route = getRouteApi('/desk/requests/$number/solution');

/** What is offered, round by round, what the customer said to it, and how the matter ends in writing. */
export function SolutionPage() {
  const { number } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: SolutionPageQuery,
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
      <div className="grid flex-1 content-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <Rounds request={request} onChanged={refresh} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <FoundCard request={request} />
          <InspectionsCard request={request} onChanged={refresh} />
          <OwnChecksCard request={request} onChanged={refresh} />
          <LettersCard request={request} onChanged={refresh} />
        </div>
      </div>
    </RequestFrame>
  );
}
