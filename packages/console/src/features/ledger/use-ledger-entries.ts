import { type ApiProblem, apiProblem } from '@aftercare/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { graphql } from '../../gql';
import type { LedgerEntryRowsQuery, LedgerFilter } from '../../gql/graphql';

const LedgerEntryRows = graphql(`
  query LedgerEntryRows($filter: LedgerFilter!, $after: String) {
    ledgerEntries(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes {
        id
        number
        kind
        on
        memo
        reason
        amount {
          amountMinor
          currency
        }
        request {
          id
          number
        }
        postings {
          id
          account
          party {
            name {
              text
            }
          }
        }
        reversedBy {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type LedgerEntryRowNode = LedgerEntryRowsQuery['ledgerEntries']['nodes'][number];

interface Read {
  /** The filter all of this belongs to. */
  asked: string;
  rows: readonly LedgerEntryRowNode[];
  count: number;
  cursor: string | null;
}

export interface LedgerEntries extends Omit<Read, 'asked' | 'cursor'> {
  more: boolean;
  loading: boolean;
  problem: ApiProblem | null;
  renew: () => void;
  loadMore: () => void;
}

/** Entries under a filter, the last day first, page by page. */
export function useLedgerEntries(filter: LedgerFilter): LedgerEntries {
  const client = useClient();
  const asked = JSON.stringify(filter);
  const [found, setFound] = useState<Read | null>(null);
  const [failed, setFailed] = useState<{ asked: string; problem: ApiProblem } | null>(null);
  const round = useRef(0);
  const read = useCallback(
    (before: Read | null) => {
      const mine = ++round.current;
      const filter = JSON.parse(asked) as LedgerFilter;
      const variables = { filter, after: before?.cursor ?? null };
      client
        .query(LedgerEntryRows, variables, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data, error }) => {
          if (mine !== round.current) return;
          if (!data) return setFailed({ asked, problem: apiProblem(error as CombinedError) });
          const { nodes, totalCount, pageInfo } = data.ledgerEntries;
          const cursor = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
          setFound({ asked, rows: [...(before?.rows ?? []), ...nodes], count: totalCount, cursor });
          setFailed(null);
        });
    },
    [client, asked],
  );
  const renew = useCallback(() => read(null), [read]);
  useEffect(renew, [renew]);
  const list = found?.asked === asked ? found : null;
  const problem = failed?.asked === asked ? failed.problem : null;
  return {
    rows: list?.rows ?? [],
    count: list?.count ?? 0,
    more: list?.cursor != null,
    loading: !list && !problem,
    problem: list ? null : problem,
    renew,
    loadMore: () => list && read(list),
  };
}
