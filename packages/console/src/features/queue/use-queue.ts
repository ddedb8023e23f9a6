import { type ApiProblem, apiProblem } from '@aftercare/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { QueueRowsQuery, RequestFilter } from '../../gql/graphql';
import { mergeRows } from './merge-rows';
import { QueueRows } from './queue-rows';

export type QueueRowNode = QueueRowsQuery['requests']['nodes'][number];
type Rows = readonly QueueRowNode[];

export interface Queue {
  rows: Rows;
  /** Came in since the order on the screen was made. */
  arrived: number;
  more: boolean;
  loading: boolean;
  problem: ApiProblem | null;
  /** Reads again without moving a line. */
  renew: () => void;
  /** Takes the fresh order. */
  adopt: () => void;
  loadMore: () => void;
}

interface Loaded {
  /** The filter all of this belongs to. */
  asked: string;
  rows: Rows;
  arrived: number;
  cursor: string | null;
  loading: boolean;
  problem: ApiProblem | null;
}

const pageSize = 50;
const nothingOf = (asked: string): Loaded => ({
  asked,
  rows: [],
  arrived: 0,
  cursor: null,
  loading: true,
  problem: null,
});

/** The queue under a filter, by pages, the most urgent promise first. What arrives later is announced, never pushed in. */
export function useQueue(filter: RequestFilter): Queue {
  const client = useClient();
  const asked = JSON.stringify(filter);
  const [loaded, setLoaded] = useState(() => nothingOf(asked));
  const state = loaded.asked === asked ? loaded : nothingOf(asked);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const round = useRef(0);

  /** Reads pages from `after` on until there are `wanted` rows; null when something newer was asked meanwhile. */
  const read = useCallback(
    async (after: string | null, wanted: number) => {
      const mine = ++round.current;
      const rows: QueueRowNode[] = [];
      let cursor = after;
      do {
        const variables = { filter: JSON.parse(asked) as RequestFilter, first: pageSize, after: cursor };
        const { data, error } = await client.query(QueueRows, variables, { requestPolicy: 'network-only' }).toPromise();
        if (mine !== round.current) return null;
        if (!data) {
          const problem = error ? apiProblem(error) : null;
          setLoaded({ ...latest.current, asked, loading: false, problem });
          return null;
        }
        rows.push(...data.requests.nodes);
        cursor = data.requests.pageInfo.hasNextPage ? (data.requests.pageInfo.endCursor ?? null) : null;
      } while (cursor && rows.length < wanted);
      return { asked, rows, cursor, loading: false, problem: null };
    },
    [client, asked],
  );
  const adopt = useCallback(async () => {
    const fresh = await read(null, latest.current.rows.length);
    if (fresh) setLoaded({ ...fresh, arrived: 0 });
  }, [read]);
  const renew = useCallback(async () => {
    const fresh = await read(null, latest.current.rows.length);
    if (fresh) setLoaded({ ...fresh, ...mergeRows(latest.current.rows, fresh.rows) });
  }, [read]);
  const loadMore = async () => {
    if (!state.cursor || state.loading) return;
    setLoaded({ ...state, loading: true });
    const next = await read(state.cursor, 1);
    if (!next) return;
    const known = new Set(state.rows.map(({ id }) => id));
    const rows = [...state.rows, ...next.rows.filter(({ id }) => !known.has(id))];
    setLoaded({ ...next, rows, arrived: state.arrived });
  };
  useEffect(() => {
    void adopt();
  }, [adopt]);

  const { rows, arrived, cursor, loading, problem } = state;
  return {
    rows,
    arrived,
    more: cursor !== null,
    loading,
    problem,
    renew: () => void renew(),
    adopt: () => void adopt(),
    loadMore: () => void loadMore(),
  };
}
