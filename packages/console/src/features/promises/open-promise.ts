import { graphql } from '../../gql';
import type { OpenPromisesQuery, PromiseTileFragment } from '../../gql/graphql';

export const PromiseTileParts = graphql(`
  fragment PromiseTile on SlaClock {
    id
    kind
    state
    promiseState
    dueAt
    warnAt
    breachedAt
    pausedAt
    pauseReason
    owedByName {
      text
    }
    sentence {
      text
    }
  }
`);

/** A promise that still has to be kept, with the request it was made for. */
export interface OpenPromise extends PromiseTileFragment {
  request: OpenPromisesQuery['requests']['nodes'][number];
}
