import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What was heard of one request or another. */
export interface Heard {
  readonly id: string;
  readonly event: string;
}

const PATIENCE = 5_000;

/** An open live connection: remembers everything it hears, until it is hung up. */
export class LiveLine {
  readonly #heard: Heard[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(readonly hangUp: () => Promise<void>) {}

  /** Listens to the queue; resolves when the line is open and listening. */
  static async toTheQueue(url: string, headers: Readonly<Record<string, string>>): Promise<LiveLine> {
    const WithHeaders = class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    };
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithHeaders,
      retryAttempts: 0,
    });
    const line = new LiveLine(async () => client.dispose());
    client.subscribe<{ queueChanged: Heard }>(
      { query: 'subscription { queueChanged { id event } }' },
      { next: ({ data }) => data && line.#hear(data.queueChanged), error: () => undefined, complete: () => undefined },
    );
    // What is asked on the same line afterwards is answered afterwards.
    await client.iterate({ query: 'query { viewer { kind } }' }).next();
    return line;
  }

  /** Waits until such a thing is heard; false when nothing comes for five seconds. */
  async hears(wanted: Heard): Promise<boolean> {
    const deadline = AbortSignal.timeout(PATIENCE);
    const isThere = () => this.#heard.some(({ id, event }) => id === wanted.id && event === wanted.event);
    while (!isThere() && !deadline.aborted) {
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
        deadline.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    return isThere();
  }

  #hear(heard: Heard): void {
    this.#heard.push(heard);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
