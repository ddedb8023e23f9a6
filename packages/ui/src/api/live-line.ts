import { createClient, type Sink, type SubscribePayload } from 'graphql-ws';

/** Asks for live events until the returned function is called. */
export type LiveLine = (payload: SubscribePayload, sink: Sink) => () => void;

// In milliseconds.
const CLOSES_AFTER = 60_000;
const LONGEST_PAUSE = 30_000;
const PING_EVERY = 20_000;
const PONG_WITHIN = 10_000;

/**
 * The one socket live events come through: opened with the first subscription, closed a minute after the last, and
 * opened again whatever ended it, after growing pauses or as soon as the network is back. What happened before it was
 * open, or while it was not, nobody heard: whoever listens is told once it is, as if something had happened.
 */
export function openLiveLine(url: () => string): LiveLine {
  const nudges = new Set<() => void>();
  let silence: ReturnType<typeof setTimeout>;
  const client = createClient({
    url,
    lazyCloseTimeout: CLOSES_AFTER,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: pause,
    shouldRetry: () => true,
    keepAlive: PING_EVERY,
    on: {
      connected: () => nudges.forEach((nudge) => nudge()),
      // A line that is dead at the other end says nothing by itself.
      ping: (received) => {
        if (!received) silence = setTimeout(() => client.terminate(), PONG_WITHIN);
      },
      pong: () => clearTimeout(silence),
      closed: () => clearTimeout(silence),
    },
  });
  return (payload, sink) => {
    let stopped = false;
    let stop = () => {};
    const nudge = () => sink.next({ data: {} });
    const ask = (tries: number) => {
      stop = client.subscribe(payload, {
        next: (value) => sink.next(value),
        complete: () => sink.complete(),
        error: (reason) => {
          // Errors of GraphQL are an answer; anything else is a server in trouble, which is asked again.
          if (Array.isArray(reason)) sink.error(reason);
          else void pause(tries).then(() => stopped || ask(tries + 1));
        },
      });
    };
    nudges.add(nudge);
    ask(0);
    return () => {
      stopped = true;
      nudges.delete(nudge);
      stop();
    };
  };
}

/** Longer with each try, never the same for everybody, and over at once when the network comes back. */
function pause(tries: number): Promise<void> {
  return new Promise((over) => {
    const longest = Math.min(1_000 * 2 ** tries, LONGEST_PAUSE);
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      over();
    };
    const timer = setTimeout(end, longest * (0.5 + Math.random() / 2));
    window.addEventListener('online', end);
  });
}
