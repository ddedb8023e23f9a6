import { createRequire } from 'node:module';
import type { Connection, Pool, Submittable } from 'pg';
import { statementName } from './statement-name.js';

const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue(value: unknown): string | Buffer | null;
};

/** Settings of one transaction, which row level security reads. Names are this code base's, values the actor's. */
export type Settings = Readonly<Record<string, string>>;

/** The parts of pg's connection that its types leave out. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(query: { name: string; text: string }): void;
  bind(config: { statement: string; values: unknown[] }): void;
  execute(config: object): void;
  sync(): void;
}

/**
 * Row level security in one round trip: Bind and Execute of the settings, Bind and Execute of the query, one Sync.
 * PostgreSQL runs what stands before a Sync in one implicit transaction, so the settings end with it: nothing can leak
 * to the next user of the pooled connection.
 */
class ScopedQuery implements Submittable {
  readonly done: Promise<string | null>;
  /** True when something was parsed: after an error nobody knows which statements exist on the connection. */
  parsed = false;
  #resolve!: (value: string | null) => void;
  #reject!: (error: Error) => void;
  #value: string | null = null;
  #completed = 0;

  constructor(private readonly steps: readonly (readonly [text: string, values: unknown[]])[]) {
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): null {
    const wire = connection as unknown as Wire;
    wire.stream.cork();
    for (const [text, values] of this.steps) {
      const name = statementName(text);
      if (!name || (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) === undefined) {
        wire.parse({ name, text });
        this.parsed = true;
        if (name) wire.submittedNamedStatements[name] = text;
      }
      wire.bind({ statement: name, values });
      wire.execute({});
    }
    wire.sync();
    wire.stream.uncork();
    return null;
  }
  // The query's row comes last.
  handleDataRow({ fields }: { fields: (string | null)[] }) {
    this.#value = fields[0]!;
  }
  // pg forgets the query here: ReadyForQuery will not be announced to it.
  handleError(error: Error) {
    this.#reject(error);
  }
  handleReadyForQuery() {
    this.#resolve(this.#value);
  }
  handleRowDescription() {}
  // A query without a row must not answer with the row of the settings before it.
  handleCommandComplete() {
    this.#completed += 1;
    if (this.#completed < this.steps.length) this.#value = null;
  }
  handlePortalSuspended() {}
  handleEmptyQuery() {}
}

/** The first column of the only row of a query, run as the settings say. Uses a pooled connection for one round trip. */
export async function scopedValue(
  pool: Pool,
  settings: Settings,
  text: string,
  values: unknown[],
): Promise<string | null> {
  const query = new ScopedQuery([
    [settingText(settings), Object.values(settings)],
    [text, values.map(prepareValue)],
  ]);
  const client = await pool.connect();
  let broken = false;
  try {
    client.query(query as never);
    return await query.done;
  } catch (error) {
    broken = query.parsed;
    throw error;
  } finally {
    client.release(broken);
  }
}

const settingText = (settings: Settings) =>
  `select ${Object.keys(settings)
    .map((name, i) => `set_config('${name}', $${i + 1}, true)`)
    .join(', ')}`;
