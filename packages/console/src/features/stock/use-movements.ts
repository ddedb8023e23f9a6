import { apiProblem, type ApiProblem } from '@aftercare/ui';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql';
import type { StockMovementsQuery } from '../../gql/graphql';

const Movements = graphql(`
  query StockMovements($filter: StockMovementFilter!, $after: String) {
    stockMovements(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        quantity
        missing
        reason
        at
        item {
          id
          code
          name {
            text
          }
        }
        from {
          id
          name
        }
        to {
          id
          name
        }
        visit {
          id
          number
          request {
            id
            number
          }
        }
        by {
          id
          displayName
        }
      }
    }
  }
`);

type Part = StockMovementsQuery['stockMovements'];
export type Movement = Part['nodes'][number];

export interface MovementsRead {
  /** The newest first; null until the first of them are here. */
  rows: readonly Movement[] | null;
  /** How many there are. */
  of: number;
  more: boolean;
  busy: boolean;
  problem: ApiProblem | null;
  /** Reads the next thirty. */
  readOn: () => Promise<void>;
  renew: () => void;
}

/** What moved from and to a place, or of one part everywhere, thirty at a time. */
export function useMovements(locationId: string, itemId: string | null): MovementsRead {
  const client = useClient();
  const filter = itemId ? { itemId } : { locationId };
  const [{ data, error }, again] = useQuery({
    query: Movements,
    variables: { filter, after: null },
    requestPolicy: 'cache-and-network',
  });
  // Read on from that very cursor: what moved since then begins the list anew.
  const from = `${itemId ?? locationId} ${data?.stockMovements.pageInfo.endCursor}`;
  const [later, setLater] = useState<{ from: string; parts: readonly Part[] }>({ from, parts: [] });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ApiProblem | null>(null);
  const behind = later.from === from ? later.parts : [];
  const parts = data ? [data.stockMovements, ...behind] : [];
  const last = parts.at(-1);
  const readOn = async () => {
    if (!last || busy) return;
    setBusy(true);
    const next = await client.query(Movements, { filter, after: last.pageInfo.endCursor }).toPromise();
    setBusy(false);
    setFailed(next.error ? apiProblem(next.error) : null);
    if (next.data) setLater({ from, parts: [...behind, next.data.stockMovements] });
  };
  return {
    rows: data ? parts.flatMap(({ nodes }) => nodes) : null,
    of: data?.stockMovements.totalCount ?? 0,
    more: last?.pageInfo.hasNextPage ?? false,
    busy,
    problem: error && !data ? apiProblem(error) : failed,
    readOn,
    renew: () => again({ requestPolicy: 'network-only' }),
  };
}
