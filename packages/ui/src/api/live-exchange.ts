import { type Exchange, subscriptionExchange } from '@urql/core';
import type { Language } from '../language/language';
import type { Face } from './face';
import type { LiveLine } from './live-line';

/** Live events over one socket; what it needs is fetched with the first subscription. */
export function liveExchange(wsUrl: string, face: Face, language: () => Language): Exchange {
  let fetched: Promise<LiveLine> | undefined;
  // A browser sets no headers on a WebSocket; what they would say goes into its address.
  const line = () =>
    (fetched ??= import('./live-line').then(({ openLiveLine }) =>
      openLiveLine(() => `${wsUrl}?face=${face}&language=${language()}`),
    ));

  return subscriptionExchange({
    forwardSubscription: ({ query = '', variables, extensions }) => ({
      subscribe(sink) {
        let stopped = false;
        let stop = () => {};
        line().then(
          (listen) => {
            if (stopped) return;
            stop = listen({ query, variables: variables as Record<string, unknown>, extensions }, sink);
          },
          (reason) => {
            fetched = undefined;
            sink.error(reason);
          },
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
