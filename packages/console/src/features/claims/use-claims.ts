import { type ApiProblem, apiProblem } from '@aftercare/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useQueueLive } from '../../app/use-live';
import { graphql } from '../../gql';
import type { ClaimFilter, ClaimOrder, ClaimRowsQuery } from '../../gql/graphql';

const ClaimRows = graphql(`
  query ClaimRows($filter: ClaimFilter!, $orderBy: ClaimOrder, $after: String) {
    claims(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {
      nodes {
        id
        number
        kind
        state
        claimed {
          amountMinor
          currency
        }
        approved {
          amountMinor
          currency
        }
        settled {
          amountMinor
          currency
        }
        outstanding {
          amountMinor
          currency
        }
        submittedAt
        settledAt
        customer {
          id
          name
        }
        request {
          id
          number
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    claimTotals(filter: $filter) {
      claims
      ...ClaimsTotal
    }
  }
`);

export type ClaimRowNode = ClaimRowsQuery['claims']['nodes'][number];

type Totals = ClaimRowsQuery['claimTotals'];

interface Part {
  rows: readonly ClaimRowNode[];
  totals: Totals;
  /** Of the last row; null where none follow it. */
  cursor: string | null;
}

export interface Claims {
  rows: readonly ClaimRowNode[];
  /** Of all that match. */
  totals: Totals;
  /** How many match. */
  of: number;
  /** There are more than were read. */
  more: boolean;
  /** More are being read. */
  busy: boolean;
  loading: boolean;
  problem: ApiProblem | null;
  renew: () => void;
  readOn: () => void;
}

interface Asked {
  filter: ClaimFilter;
  orderBy: ClaimOrder;
}

/** Claims under a filter, a hundred at a time, kept true while the page is open; what stands there stays when reading fails. */
export function useClaims(filter: ClaimFilter, orderBy: ClaimOrder): Claims {
  const client = useClient();
  const asked = JSON.stringify({ filter, orderBy } satisfies Asked);
  const [found, setFound] = useState<(Part & { asked: string }) | null>(null);
  const [failed, setFailed] = useState<{ asked: string; problem: ApiProblem } | null>(null);
  const [busy, setBusy] = useState(false);
  const list = found?.asked === asked ? found : null;
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  const round = useRef(0);
  /** Reads on from `before`, until there are `wanted` rows in all or no more. */
  const read = useCallback(
    async (before: Part | null, wanted: number): Promise<Part> => {
      const rows = [...(before?.rows ?? [])];
      let cursor = before?.cursor ?? null;
      let totals: Totals = [];
      do {
        const variables = { ...(JSON.parse(asked) as Asked), after: cursor };
        const { data, error } = await client.query(ClaimRows, variables, { requestPolicy: 'network-only' }).toPromise();
        if (!data) throw error;
        rows.push(...data.claims.nodes);
        totals = data.claimTotals;
        cursor = data.claims.pageInfo.hasNextPage ? (data.claims.pageInfo.endCursor ?? null) : null;
      } while (cursor && rows.length < wanted);
      return { rows, totals, cursor };
    },
    [client, asked],
  );
  const show = useCallback(
    (before: Part | null, wanted: number) => {
      const mine = ++round.current;
      read(before, wanted).then(
        (part) => mine === round.current && (setFound({ ...part, asked }), setFailed(null), setBusy(false)),
        (error: CombinedError) =>
          mine === round.current && (setFailed({ asked, problem: apiProblem(error) }), setBusy(false)),
      );
    },
    [read, asked],
  );
  const renew = useCallback(() => show(null, latest.current?.rows.length ?? 0), [show]);
  useEffect(renew, [renew]);
  useQueueLive(renew);
  const problem = failed?.asked === asked ? failed.problem : null;
  return {
    rows: list?.rows ?? [],
    totals: list?.totals ?? [],
    of: list?.totals.reduce((sum, { claims }) => sum + claims, 0) ?? 0,
    more: list?.cursor != null,
    busy,
    loading: !list && !problem,
    problem: list ? null : problem,
    renew,
    readOn: () => {
      if (!list || busy) return;
      setBusy(true);
      show(list, list.rows.length + 1);
    },
  };
}
