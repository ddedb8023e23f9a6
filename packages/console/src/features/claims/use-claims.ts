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
  }
`);

export type ClaimRowNode = ClaimRowsQuery['claims']['nodes'][number];

export interface Claims {
  rows: readonly ClaimRowNode[];
  /** There are more than were read. */
  more: boolean;
  loading: boolean;
  problem: ApiProblem | null;
  renew: () => void;
}

/** Totals and exports are of all that matches: it is read to the end, up to a thousand claims. */
const PAGES = 10;

interface Asked {
  filter: ClaimFilter;
  orderBy: ClaimOrder;
}

interface Read {
  /** What all of this belongs to. */
  asked: string;
  rows: readonly ClaimRowNode[];
  more: boolean;
}

/** All claims under a filter, kept true while the page is open; what stands there stays when reading fails. */
export function useClaims(filter: ClaimFilter, orderBy: ClaimOrder): Claims {
  const client = useClient();
  const asked = JSON.stringify({ filter, orderBy } satisfies Asked);
  const [found, setFound] = useState<Read | null>(null);
  const [failed, setFailed] = useState<{ asked: string; problem: ApiProblem } | null>(null);
  const round = useRef(0);
  const read = useCallback(async () => {
    const rows: ClaimRowNode[] = [];
    let after: string | null = null;
    let more = true;
    for (let page = 0; more && page < PAGES; page += 1) {
      const variables: Asked & { after: string | null } = { ...(JSON.parse(asked) as Asked), after };
      const { data, error } = await client.query(ClaimRows, variables, { requestPolicy: 'network-only' }).toPromise();
      if (!data) throw error;
      rows.push(...data.claims.nodes);
      more = data.claims.pageInfo.hasNextPage;
      after = data.claims.pageInfo.endCursor ?? null;
    }
    return { asked, rows, more };
  }, [client, asked]);
  const renew = useCallback(() => {
    const mine = ++round.current;
    read().then(
      (fresh) => mine === round.current && (setFound(fresh), setFailed(null)),
      (error: CombinedError) => mine === round.current && setFailed({ asked, problem: apiProblem(error) }),
    );
  }, [read, asked]);
  useEffect(renew, [renew]);
  useQueueLive(renew);
  const list = found?.asked === asked ? found : null;
  const problem = failed?.asked === asked ? failed.problem : null;
  return {
    rows: list?.rows ?? [],
    more: list?.more ?? false,
    loading: !list && !problem,
    problem: list ? null : problem,
    renew,
  };
}
