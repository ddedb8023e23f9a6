import { createRequire } from 'node:module';
import type { Connection, Pool, Submittable } from 'pg';
import { statementName } from './statement-name.js';
import type { Statement } from './statement.js';

const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue(value: unknown): string | Buffer | null;
};

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

/** Bind and Execute of each statement, one Sync. */
class RoundTrip implements Submittable {
  readonly done: Promise<(string | null)[]>;
  /** True when something was parsed: after an error nobody knows which statements exist on the connection. */
  parsed = false;
  #resolve!: (values: (string | null)[]) => void;
  #reject!: (error: Error) => void;
  readonly #values: (string | null)[] = [];
  #value: string | null = null;

  constructor(private readonly statements: readonly Statement[]) {
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): null {
    const wire = connection as unknown as Wire;
    wire.stream.cork();
    for (const { text, values } of this.statements) {
      const name = statementName(text);
      if (!name || (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) === undefined) {
        wire.parse({ name, text });
        this.parsed = true;
        if (name) wire.submittedNamedStatements[name] = text;
      }
      wire.bind({ statement: name, values: values.map(prepareValue) });
      wire.execute({});
    }
    wire.sync();
    wire.stream.uncork();
    return null;
  }
  handleDataRow({ fields }: { fields: (string | null)[] }) {
    this.#value = fields[0]!;
  }
  // pg forgets the query here: ReadyForQuery will not be announced to it.
  handleError(error: Error) {
    this.#reject(error);
  }
  handleReadyForQuery() {
    this.#resolve(this.#values);
  }
  handleRowDescription() {}
  // A statement without a row must not answer with the row of the one before it.
  handleCommandComplete() {
    this.#values.push(this.#value);
    this.#value = null;
  }
  handlePortalSuspended() {}
  handleEmptyQuery() {}
}

/**
 * Runs statements in one round trip and one transaction: PostgreSQL takes what stands before a Sync as one, commits it
 * there, and keeps nothing of it when one statement fails.
 *
 * @returns of each statement the first column of its last row; null where it has none
 */
export async function roundTrip(pool: Pool, statements: readonly Statement[]): Promise<(string | null)[]> {
  const trip = new RoundTrip(statements);
  const client = await pool.connect();
  let broken = false;
  try {
    client.query(trip as never);
    return await trip.done;
  } catch (error) {
    broken = trip.parsed;
    throw error;
  } finally {
    client.release(broken);
  }
}
