import { AsyncLocalStorage } from 'node:async_hooks';
import type { Statement } from './statement.js';

/** Statements that go together; each is answered when all are. */
export class Trip {
  readonly #statements: Statement[] = [];
  #answered!: (answers: Promise<(string | null)[]>) => void;
  readonly #answers = new Promise<(string | null)[]>((resolve) => (this.#answered = resolve));
  #sent = false;

  ask(statement: Statement): Promise<string | null> {
    if (this.#sent) throw new Error('The answer of an entry is asked for before anything is awaited');
    const place = this.#statements.push(statement) - 1;
    const answer = this.#answers.then((answers) => answers[place]!);
    // Whoever sends is told.
    answer.catch(() => {});
    return answer;
  }

  /** What is read in there goes with it. */
  joinedBy<A>(reading: () => A): A {
    return joined.run(this, reading);
  }

  async send(run: (statements: readonly Statement[]) => Promise<(string | null)[]>): Promise<void> {
    this.#sent = true;
    this.#answered(run(this.#statements));
    await this.#answers;
  }
}

const joined = new AsyncLocalStorage<Trip>();

/** The round trip that reads are to join, if one is being put together. */
export const openTrip = (): Pick<Trip, 'ask'> | undefined => joined.getStore();
