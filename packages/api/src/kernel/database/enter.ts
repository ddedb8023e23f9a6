import type { NewEvent } from '../event.js';
import { Refusal } from '../refusal.js';
import type { SqlRows } from '../sql-rows.js';
import { archivedAs, archiveStatement } from './archive.js';
import type { Ask, Asker, Done, Entry } from './entry.js';
import { earlierResult, keyClaim } from './idempotency.js';
import { NewRows } from './new-rows.js';
import { sessionOf, type Database } from './open-database.js';
import { Trip } from './open-trip.js';
import { isRefusedBy } from './refusing.js';
import { roundTrip } from './round-trip.js';
import { settingStatement } from './scoped-query.js';
import { writeStatement } from './write-change.js';

/** What an entry needs from its surroundings. */
export interface EnterContext extends Asker {
  readonly house: { readonly database: Pick<Database, 'orm' | 'pool'> };
  /** Reads as the actor: each question one round trip, or, while an answer is being read, part of the one that writes. */
  readonly read: SqlRows;
}

/**
 * Runs a command that only adds as two round trips: what it reads, then all it has come to, with its answer and the
 * archive. No transaction waits for this process, and whoever waits for the number or the archive waits for PostgreSQL
 * alone. Everything commits together or not at all, and under its key once, as with `change`.
 *
 * @param present reads the answer, in the transaction that writes; it asks at once, before it awaits anything
 * @returns the answer, or the refusal when the command refused: then nothing was written.
 */
export async function enter<D extends Done, A>(
  context: EnterContext,
  ask: Ask & { readonly idempotencyKey: string },
  command: (entry: Entry) => Promise<D>,
  present: (done: D) => Promise<A>,
): Promise<A | Refusal> {
  const { actor, read } = context;
  const now = context.now();
  try {
    const claim = keyClaim(actor, ask.operation, ask.idempotencyKey, ask.input, now);
    try {
      const { orm, pool } = context.house.database;
      const rows = new NewRows(orm.getMetadata(), actor.organizationId, now);
      const recorded: NewEvent[] = [];
      const done = await command({
        actor,
        organizationId: actor.organizationId,
        now,
        rows: read,
        record: (event) => void recorded.push(event),
        add: (entity, row) => rows.add(entity, row),
        number: (series) => rows.number(series),
      });
      const archived = archivedAs(context, ask, done, now, recorded);
      const trip = new Trip();
      void trip.ask(settingStatement(sessionOf(actor)));
      void trip.ask(writeStatement(rows, archived, { ...claim, result: done }, 'NOW')!);
      const answer = trip.joinedBy(() => present(done));
      void trip.ask(archiveStatement(archived));
      const [presented] = await Promise.all([answer, trip.send((statements) => roundTrip(pool, statements))]);
      return presented;
    } catch (error) {
      // Whoever repeats is answered as the first time, even where it would be refused by now.
      if (!(error instanceof Refusal) && !isRefusedBy(error, 'idempotency_key_pkey')) throw error;
      const earlier = await earlierResult<D>(read, claim);
      if (earlier) return await present(earlier);
      throw error;
    }
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
