import { LockMode, type EntityManager, type EntityName } from '@mikro-orm/postgresql';
import type { NewEvent } from '../event.js';
import type { News } from '../news.js';
import { Refusal, refuse } from '../refusal.js';
import { numbered } from '../sql-rows.js';
import { archivedAs, archiveStatement } from './archive.js';
import type { Ask, Asker, Done, Entry } from './entry.js';
import { claimKey, keyClaim } from './idempotency.js';
import { NewRows } from './new-rows.js';
import { runPrepared } from './run-prepared.js';
import { writeStatement } from './write-change.js';

export type { Ask, Done, Entry };

/** What a change needs from its surroundings. */
export interface ChangeContext extends Asker {
  readonly em: EntityManager;
}

/** One change in the making. Everything in it commits together or not at all. */
export interface Work extends Entry {
  readonly em: EntityManager;
  /** Tells people of what belongs to no request; where nobody is named, nobody is told. */
  tell(news: News): void;
  /** Writes what was added so far, for a statement that needs it to be there. */
  write(): Promise<void>;
  /** The row, locked until the change commits; a row that is not there is refused as not found. */
  lock<T extends object>(entity: EntityName<T>, id: string): Promise<T>;
  /** The next number of a series without gaps, such as R-2026-000123. */
  nextNumber(series: string): Promise<string>;
}

/**
 * Runs a command as one transaction: its rows, events, audit entry, rollups and outbox rows.
 *
 * @param present reads the answer inside the transaction, after the events are written
 * @returns the answer, or the refusal when the command refused: then nothing was written.
 */
export async function change<D extends Done, A>(
  context: ChangeContext,
  ask: Ask,
  command: (work: Work) => Promise<D>,
  present: (done: D) => Promise<A>,
): Promise<A | Refusal> {
  const { actor, em: outer } = context;
  const organizationId = actor.organizationId;
  try {
    return await outer.transactional(async (em) => {
      const now = context.now();
      const claim =
        ask.idempotencyKey === undefined
          ? undefined
          : keyClaim(actor, ask.operation, ask.idempotencyKey, ask.input, now);
      const earlier = claim && (await claimKey<D>(em, claim));
      if (earlier) return present(earlier);

      const recorded: NewEvent[] = [];
      const told: News[] = [];
      const rows = new NewRows(em.getMetadata(), organizationId, now);
      const write = async () => {
        const { expressions, values } = rows.take(1);
        if (expressions.length) await runPrepared(em, `with ${expressions.join(', ')} select 1`, values);
      };
      const done = await command({
        em,
        actor,
        organizationId,
        now,
        rows: { execute: (text, values = []) => runPrepared(em, numbered(text), values) },
        record: (event) => void recorded.push(event),
        tell: (news) => void ((news.accounts.length || news.customerId) && told.push(news)),
        add: (entity, row) => rows.add(entity, row),
        number: (series) => rows.number(series),
        write,
        lock: (entity, id) => lockRow(em, organizationId, entity, id),
        nextNumber: (series) => nextNumber(em, organizationId, series, now),
      });
      await em.flush();
      const archived = archivedAs(context, ask, done, now, recorded, told);
      const writing = writeStatement(rows, archived, claim && { ...claim, result: done }, 'CLAIMED');
      if (writing) await runPrepared(em, writing.text, writing.values);
      const answer = await present(done);
      const archiving = archiveStatement(archived);
      await runPrepared(em, archiving.text, archiving.values);
      return answer;
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function lockRow<T extends object>(em: EntityManager, organizationId: string, entity: EntityName<T>, id: string) {
  const where = { organizationId, id } as never;
  const row = await em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) throw refuse.notFound('row');
  return row as T;
}

async function nextNumber(em: EntityManager, organizationId: string, series: string, now: Date): Promise<string> {
  const [row] = await runPrepared<{ year: number; last: number }>(
    em,
    `insert into number_series as s (organization_id, series, year, last)
     select id, $2, extract(year from $3::timestamptz at time zone time_zone), 1 from organization where id = $1
     on conflict (organization_id, series, year) do update set last = s.last + 1 returning year, last`,
    [organizationId, series, now.toISOString()],
  );
  return `${series}-${row!.year}-${String(row!.last).padStart(6, '0')}`;
}
