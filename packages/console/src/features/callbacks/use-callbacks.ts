import { apiProblem, type ApiProblem } from '@aftercare/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { CallbackView } from '../../app/callbacks-search';
import { useBoardLive } from '../../app/use-live';
import { graphql } from '../../gql';
import type { CallbackFilter, CallbackOrder, CallbacksPageQuery } from '../../gql/graphql';

const CallbacksPageQuery = graphql(`
  query CallbacksPage($filter: CallbackFilter!, $orderBy: CallbackOrder!, $first: Int!) {
    callbacks(filter: $filter, orderBy: $orderBy, first: $first) {
      nodes {
        id
        ...CallbackItem
      }
      pageInfo {
        hasNextPage
      }
    }
    toMake: callbacks(filter: { state: TO_MAKE }, first: 1) {
      totalCount
    }
    overdue: callbacks(filter: { overdue: true }, first: 1) {
      totalCount
    }
    made: callbacks(filter: { state: MADE }, first: 1) {
      totalCount
    }
    bad: callbacks(filter: { state: MADE, content: false }, first: 1) {
      totalCount
    }
  }
`);

const asked: Record<CallbackView, { filter: CallbackFilter; orderBy: CallbackOrder }> = {
  toMake: { filter: { state: 'TO_MAKE' }, orderBy: 'DUE' },
  overdue: { filter: { overdue: true }, orderBy: 'DUE' },
  made: { filter: { state: 'MADE' }, orderBy: 'NEWEST' },
  bad: { filter: { state: 'MADE', content: false }, orderBy: 'NEWEST' },
};

export type CallbackRow = CallbacksPageQuery['callbacks']['nodes'][number];

export interface Callbacks {
  rows: readonly CallbackRow[];
  /** How many there are behind each view; nothing before they are counted. */
  counts: Record<CallbackView, number> | null;
  loading: boolean;
  problem: ApiProblem | null;
  more: boolean;
  loadMore: () => void;
  renew: () => void;
}

/** One view of the callbacks, kept true while it is open. */
export function useCallbacks(view: CallbackView): Callbacks {
  const [first, setFirst] = useState(50);
  const [{ data, error, fetching, stale, operation }, again] = useQuery({
    query: CallbacksPageQuery,
    variables: { ...asked[view], first },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => again({ requestPolicy: 'network-only' });
  useBoardLive(renew);
  // The page of another view stays in hand until this one has come.
  const page = operation?.variables.filter === asked[view].filter ? data : undefined;
  return {
    rows: page?.callbacks.nodes ?? [],
    counts: data
      ? {
          toMake: data.toMake.totalCount,
          overdue: data.overdue.totalCount,
          made: data.made.totalCount,
          bad: data.bad.totalCount,
        }
      : null,
    loading: !page && (fetching || stale),
    problem: error && !page ? apiProblem(error) : null,
    more: page?.callbacks.pageInfo.hasNextPage === true && first < 100,
    loadMore: () => setFirst(100),
    renew,
  };
}
