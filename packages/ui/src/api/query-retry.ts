import type { CombinedError, Operation } from '@urql/core';

/**
 * Options for `retryExchange`: questions that failed on the network, or found the server too busy, are asked again, four
 * times at most.
 * Changes never are: the person decides, and the idempotency key makes their second try safe.
 */
export const queryRetry = {
  initialDelayMs: 500,
  maxDelayMs: 8_000,
  randomDelay: true,
  maxNumberAttempts: 4,
  retryIf: ({ networkError, graphQLErrors: [error] }: CombinedError, { kind }: Operation) =>
    kind === 'query' && Boolean(networkError || error?.extensions['code'] === 'UNAVAILABLE'),
};
