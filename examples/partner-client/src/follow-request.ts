import { setTimeout as pause } from 'node:timers/promises';
import { Refused, type AftercareApi } from './aftercare-api.ts';
import type { Id, RequestEvent, RequestState } from './contract.ts';

const NEWS = /* GraphQL */ `
  query FollowRequest($id: ID!, $after: String) {
    request(id: $id) {
      state
      timeline(first: 100, after: $after) {
        nodes {
          id
          type
          at
          sentence {
            text
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

interface News {
  readonly request: {
    readonly state: RequestState;
    readonly timeline: {
      readonly nodes: readonly RequestEvent[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

export interface FollowOptions {
  /** Between two questions; half a minute unless said otherwise. */
  readonly everyMilliseconds?: number;
  /** Ends the following. */
  readonly signal?: AbortSignal;
}

const ENDS: ReadonlySet<RequestState> = new Set(['CLOSED', 'REJECTED', 'CANCELLED']);

/**
 * Every event of a request, each once, from its filing until it is over. What a technician's phone tells late may come
 * after younger events: `at` says when it happened.
 *
 * @throws Refused when the request is not one of yours
 */
export async function* followRequest(
  api: AftercareApi,
  id: Id,
  { everyMilliseconds = 30_000, signal }: FollowOptions = {},
): AsyncGenerator<RequestEvent, RequestState | undefined> {
  const told = new Set<Id>();
  while (!signal?.aborted) {
    const { state, events } = await readAll(api, id);
    for (const event of events) {
      if (told.has(event.id)) continue;
      told.add(event.id);
      yield event;
    }
    if (ENDS.has(state)) return state;
    await pause(everyMilliseconds, undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}

async function readAll(api: AftercareApi, id: Id): Promise<{ state: RequestState; events: RequestEvent[] }> {
  const events: RequestEvent[] = [];
  let after: string | null = null;
  for (;;) {
    const { state, timeline } = await readPage(api, id, after);
    events.push(...timeline.nodes);
    if (!timeline.pageInfo.hasNextPage) return { state, events };
    after = timeline.pageInfo.endCursor;
  }
}

async function readPage(api: AftercareApi, id: Id, after: string | null): Promise<NonNullable<News['request']>> {
  const { request } = await api.ask<News>(NEWS, { id, after });
  if (!request) throw new Refused('notFound', 'There is no such request, or it is not one of yours');
  return request;
}
