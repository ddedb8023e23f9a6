import { LockMode, type EntityManager, type EntityName } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import type { Actor } from '../actor.js';
import type { NewEvent } from '../event.js';
import { Refusal, refuse } from '../refusal.js';
import { archive, withIds } from './archive.js';
import { claimKey, type KeyClaim } from './idempotency.js';
import { NewRows } from './new-rows.js';
import { runPrepared } from './run-prepared.js';
import { writeChange } from './write-change.js';

/** What a change needs from its surroundings. */
export interface ChangeContext {
  readonly actor: Actor;
  /** How the actor is named in the timeline; personal names of customers are not written there. */
  readonly actorName: string | null;
  readonly em: EntityManager;
  now(): Date;
}

/** What is asked: the operation's name and, for what clients send, the key under which it happens once. */
export interface Ask {
  readonly operation: string;
  readonly subjectType: string;
  readonly idempotencyKey?: string;
  /** Why, where the audit must know. */
  readonly reason?: string;
  /** Compared when a key comes back: the same key with another input is refused. */
  readonly input: unknown;
}

/** One change in the making. Everything in it commits together or not at all. */
export interface Work {
  readonly em: EntityManager;
  readonly actor: Actor;
  readonly organizationId: string;
  readonly now: Date;
  /** Appends to the spine. */
  record(event: NewEvent): void;
  /**
   * A new row that the ORM need not know: made by `em.create` with `persist: false`, changed as one likes, written in one
   * statement with all others and with the events when the command is done.
   */
  add(row: object): void;
  /** Writes what was added so far, for a statement that needs it to be there. */
  write(): Promise<void>;
  /** The row, locked until the change commits; a row that is not there is refused as not found. */
  lock<T extends object>(entity: EntityName<T>, id: string): Promise<T>;
  /** The next number of a series without gaps, such as R-2026-000123. */
  nextNumber(series: string): Promise<string>;
}

/** What a command returns: which row it was about, for the audit and for the answer. */
export interface Done {
  readonly subjectId: string;
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
      const claim = keyClaim(context, ask);
      const earlier = claim && (await claimKey<D>(em, claim));
      if (earlier) return present(earlier);

      const now = context.now();
      const recorded: NewEvent[] = [];
      const rows = new NewRows(em);
      const done = await command({
        em,
        actor,
        organizationId,
        now,
        record: (event) => void recorded.push(event),
        add: (row) => rows.add(row),
        write: () => rows.write(),
        lock: (entity, id) => lockRow(em, organizationId, entity, id),
        nextNumber: (series) => nextNumber(em, organizationId, series, now),
      });
      await em.flush();
      const archived = {
        organizationId,
        actor,
        actorName: context.actorName,
        operation: ask.operation,
        reason: ask.reason,
        subject: { type: ask.subjectType, id: done.subjectId },
        at: now,
        events: withIds(recorded),
      };
      await writeChange(em, rows, archived, claim && { ...claim, result: done });
      const answer = await present(done);
      await archive(em, archived);
      return answer;
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function keyClaim(context: ChangeContext, ask: Ask): KeyClaim | undefined {
  if (ask.idempotencyKey === undefined) return undefined;
  const { actor } = context;
  return {
    organizationId: actor.organizationId,
    actor: actor.accountId ?? actor.partnerId ?? actor.kind,
    key: ask.idempotencyKey,
    operation: ask.operation,
    inputHash: createHash('sha256').update(JSON.stringify(ask.input)).digest('hex'),
    at: context.now(),
  };
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
