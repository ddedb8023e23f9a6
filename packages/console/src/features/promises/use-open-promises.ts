import { type ApiProblem, apiProblem } from '@aftercare/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useQueueLive } from '../../app/use-live';
import { graphql, readFragment } from '../../gql';
import type { RequestFilter } from '../../gql/graphql';
import { type OpenPromise, PromiseTileParts } from './open-promise';

const OpenPromises = graphql(`
  query OpenPromises($filter: RequestFilter!, $after: String) {
    requests(filter: $filter, orderBy: URGENCY, first: 100, after: $after) {
      nodes {
        id
        number
        title
        severity
        customer {
          id
          name
        }
        site {
          id
          region
        }
        latestEvent {
          id
          type
          at
          sentence {
            text
          }
        }
        clocks {
          id
          ...PromiseTile
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface OpenPromises {
  promises: readonly OpenPromise[];
  /** There are more requests than were read. */
  more: boolean;
  loading: boolean;
  problem: ApiProblem | null;
  renew: () => void;
}

/** The most urgent requests come first; beyond these a board is no help. */
const PAGES = 5;

interface Read {
  /** The filter all of this belongs to. */
  asked: string;
  promises: readonly OpenPromise[];
  more: boolean;
}

/** All open promises under a filter, kept true while the page is open; what stands there stays when reading fails. */
export function useOpenPromises(filter: RequestFilter): OpenPromises {
  const client = useClient();
  const asked = JSON.stringify(filter);
  const [found, setFound] = useState<Read | null>(null);
  const [failed, setFailed] = useState<{ asked: string; problem: ApiProblem } | null>(null);
  const round = useRef(0);
  const read = useCallback(async () => {
    const requests: OpenPromise['request'][] = [];
    let after: string | null = null;
    let more = true;
    for (let page = 0; more && page < PAGES; page += 1) {
      const variables: { filter: RequestFilter; after: string | null } = { filter: JSON.parse(asked), after };
      const { data, error } = await client
        .query(OpenPromises, variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (!data) throw error;
      requests.push(...data.requests.nodes);
      more = data.requests.pageInfo.hasNextPage;
      after = data.requests.pageInfo.endCursor ?? null;
    }
    return { asked, promises: requests.flatMap(openIn), more };
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
  const board = found?.asked === asked ? found : null;
  const problem = failed?.asked === asked ? failed.problem : null;
  return {
    promises: board?.promises ?? [],
    more: board?.more ?? false,
    loading: !board && !problem,
    problem: board ? null : problem,
    renew,
  };
}

const openIn = (request: OpenPromise['request']): OpenPromise[] =>
  readFragment(PromiseTileParts, request.clocks)
    .filter(({ state }) => state === 'RUNNING' || state === 'PAUSED')
    .map((clock) => ({ ...clock, request }));
