import { apiProblem, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { RequestList } from './request-list';
import { type ListName, requestLists } from './request-lists';

const MoreRequestsQuery = graphql(`
  query MoreRequests($filter: RequestFilter!, $orderBy: RequestOrder!, $after: String!) {
    requests(filter: $filter, orderBy: $orderBy, first: 10, after: $after) {
      ...RequestList
    }
  }
`);

export interface MoreRequestsProps {
  list: ListName;
  search: string | null;
  after: string;
  onMore?: (after: string) => void;
}

/** The next page of a list, after the last request of the page before. */
export function MoreRequests({ list, search, after, onMore }: MoreRequestsProps) {
  const { filter, orderBy } = requestLists[list];
  const variables = { filter: { ...filter, search }, orderBy, after };
  const [{ data, error }, again] = useQuery({ query: MoreRequestsQuery, variables });
  if (error && !data)
    return <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton className="h-32 w-full" />
      </Loading>
    );
  }
  return <RequestList page={data.requests} onMore={onMore} arrived />;
}
