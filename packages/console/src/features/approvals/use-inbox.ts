import { apiProblem, type ApiProblem } from '@aftercare/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useApprovalsLive } from '../../app/use-live';
import type { ApprovalView } from '../../app/approvals-search';
import { graphql } from '../../gql';
import type { ApprovalsInboxQuery } from '../../gql/graphql';

const ApprovalsInbox = graphql(`
  query ApprovalsInbox($waiting: Boolean!, $asked: Boolean!, $decided: Boolean!, $first: Int!) {
    waiting: approvalsToDecide(first: $first) @include(if: $waiting) {
      nodes {
        id
        ...ApprovalItem
      }
      pageInfo {
        hasNextPage
      }
    }
    asked: approvalsAsked(first: $first) @include(if: $asked) {
      nodes {
        id
        ...ApprovalItem
      }
      pageInfo {
        hasNextPage
      }
    }
    decided: approvalsDecided(first: $first) @include(if: $decided) {
      nodes {
        id
        ...ApprovalItem
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export type InboxRow = NonNullable<ApprovalsInboxQuery['waiting']>['nodes'][number];

export interface Inbox {
  rows: readonly InboxRow[];
  loading: boolean;
  problem: ApiProblem | null;
  more: boolean;
  loadMore: () => void;
  renew: () => void;
}

/** One view of the inbox, kept true while it is open. */
export function useInbox(view: ApprovalView): Inbox {
  const [first, setFirst] = useState(50);
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: ApprovalsInbox,
    variables: { waiting: view === 'waiting', asked: view === 'asked', decided: view === 'decided', first },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => again({ requestPolicy: 'network-only' });
  useApprovalsLive(renew);
  const page = data?.[view];
  return {
    rows: page?.nodes ?? [],
    loading: !page && (fetching || stale),
    problem: error && !page ? apiProblem(error) : null,
    more: page?.pageInfo.hasNextPage === true && first < 100,
    loadMore: () => setFirst(100),
    renew,
  };
}
