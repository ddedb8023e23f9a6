import { type Exchange, subscriptionExchange } from '@urql/core';
import type { Client } from 'graphql-ws';
import type { Language } from '../language/language';
import type { Face } from './face';

/**
 * Live events over graphql-ws. The library is fetched and the socket opened with the first subscription,
 * and closed a minute after the last; it reconnects by itself with growing pauses.
 */
export function liveExchange(wsUrl: string, face: Face, language: () => Language): Exchange {
  let connecting: Promise<Client> | undefined;
  const connect = () =>
    (connecting ??= import('graphql-ws').then(({ createClient }) =>
      createClient({
        // A browser sets no headers on a WebSocket; what they would say goes into its address.
        url: () => `${wsUrl}?face=${face}&language=${language()}`,
        lazy: true,
        lazyCloseTimeout: 60_000,
        retryAttempts: 20,
        shouldRetry: () => true,
      }),
    ));

  return subscriptionExchange({
    forwardSubscription: ({ query = '', variables, extensions }) => ({
      subscribe(sink) {
        let stopped = false;
        let stop = () => {};
        connect().then(
          (client) => {
            if (stopped) return;
            stop = client.subscribe({ query, variables: variables as Record<string, unknown>, extensions }, sink);
          },
          (reason) => sink.error(reason),
        );
        return {
          unsubscribe() {
            stopped = true;
            stop();
          },
        };
      },
    }),
  });
}
