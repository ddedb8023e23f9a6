import type { EntityName, RequiredEntityData } from '@mikro-orm/postgresql';
import type { Actor } from '../actor.js';
import type { NewEvent } from '../event.js';
import type { SqlRows } from '../sql-rows.js';

/** Who asks for a change, and when. */
export interface Asker {
  readonly actor: Actor;
  /** How the actor is named in the timeline; personal names of customers are not written there. */
  readonly actorName: string | null;
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

/** What a command returns: which row it was about, for the audit and for the answer. */
export interface Done {
  readonly subjectId: string;
}

/** One change in the making that only adds: it locks nothing, and what it reads it reads before. */
export interface Entry {
  readonly actor: Actor;
  readonly organizationId: string;
  readonly now: Date;
  /** Reads, as the actor. */
  readonly rows: SqlRows;
  /** Appends to the spine. */
  record(event: NewEvent): void;
  /**
   * A new row that the ORM need not know: changed as one likes, and written in one statement with all others and with
   * the events when the command is done.
   * @returns the row
   */
  add<T extends object>(entity: EntityName<T>, row: RequiredEntityData<T>): T;
  /**
   * What stands in the rows for the next number of a series without gaps, such as R-2026-000123, until they are
   * written. As late as can be: whoever takes the next number waits until this change commits. One for each change.
   */
  number(series: string): string;
}
