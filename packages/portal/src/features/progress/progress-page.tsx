import { apiProblem, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PageHeading } from '../../app/page-heading';
import { graphql } from '../../gql';
import { LiveRequests } from './live-requests';
import { NoRequests } from './no-requests';
import { RequestFilters } from './request-filters';
import { type ListName, requestLists } from './request-lists';
import { RequestSection } from './request-section';

const MyRequests = graphql(`
  query MyRequests(
    $waiting: RequestFilter!
    $open: RequestFilter!
    $past: RequestFilter!
    $withWaiting: Boolean!
    $withOpen: Boolean!
    $withPast: Boolean!
  ) {
    waiting: requests(filter: $waiting, orderBy: URGENCY, first: 10) @include(if: $withWaiting) {
      totalCount
      nodes {
        id
      }
      ...RequestSection
    }
    open: requests(filter: $open, orderBy: URGENCY, first: 10) @include(if: $withOpen) {
      totalCount
      nodes {
        id
      }
      ...RequestSection
    }
    past: requests(filter: $past, orderBy: NEWEST, first: 10) @include(if: $withPast) {
      totalCount
      ...RequestSection
    }
  }
`);

const route = getRouteApi('/customer/progress');

// A list may be empty: only so a new request refreshes it.
const context = { additionalTypenames: ['ServiceRequest'] };

/** One's own requests: first those that wait for the customer, then what is under way, then what is over. */
export function ProgressPage() {
  const { show, q } = route.useSearch();
  const search = q ?? null;
  const variables = useMemo(() => {
    const { waiting, open, past } = requestLists;
    const shown = (list: ListName) => show === undefined || show === list;
    return {
      waiting: { ...waiting.filter, search },
      open: { ...open.filter, search },
      past: { ...past.filter, search },
      withWaiting: shown('waiting'),
      withOpen: shown('open'),
      withPast: shown('past'),
    };
  }, [show, search]);
  const [{ data, error }, again] = useQuery({
    query: MyRequests,
    variables,
    context,
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const found = data && [data.waiting, data.open, data.past].some((list) => (list?.totalCount ?? 0) > 0);
  const current = [...(data?.waiting?.nodes ?? []), ...(data?.open?.nodes ?? [])].map(({ id }) => id);
  const key = `${show ?? ''} ${search ?? ''}`;
  return (
    <>
      <PageHeading>
        <Trans>Progress</Trans>
      </PageHeading>
      <div className="flex flex-col gap-6">
        <RequestFilters show={show} search={q} />
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
        {!data && !error && (
          <Loading>
            <Skeleton className="h-36 w-full" />
            <Skeleton className="h-28 w-full" />
            <Skeleton className="h-28 w-full" />
          </Loading>
        )}
        {data?.waiting && (
          <RequestSection
            key={`waiting ${key}`}
            title={<Trans>Waiting for you</Trans>}
            page={data.waiting}
            list="waiting"
            search={search}
          />
        )}
        {data?.open && (
          <RequestSection
            key={`open ${key}`}
            title={<Trans>Under way</Trans>}
            page={data.open}
            list="open"
            search={search}
          />
        )}
        {data?.past && (
          <RequestSection
            key={`past ${key}`}
            title={<Trans>Past</Trans>}
            page={data.past}
            list="past"
            search={search}
          />
        )}
        {data && !found && <NoRequests show={show} search={search} />}
      </div>
      <LiveRequests ids={current} onChanged={refresh} />
    </>
  );
}
