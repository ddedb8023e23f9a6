import { TransactionContext } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import type { Actor } from '../actor.js';
import type { RunStatement } from '../read/reader.js';
import { badInput } from '../read/refusals.js';
import { openTrip } from './open-trip.js';
import { scopedValue, type Settings } from './scoped-query.js';

/** An id, number, text or instant that PostgreSQL cannot read as such: what the client sent, not what we did. */
const UNREADABLE = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021']);

/**
 * How compiled reads run: inside an open MikroORM transaction, or a round trip that writes, they join it, so that a
 * mutation's payload shows its write; otherwise each is one round trip of its own, with the actor's settings for row level security.
 *
 * Values that do not fit their type are answered as `BAD_USER_INPUT`.
 */
export const readStatementsOn =
  (pool: Pool, settingsOf: (actor: Actor) => Settings): RunStatement =>
  async (text, params, actor) => {
    try {
      const trip = openTrip();
      if (trip) return await trip.ask({ text, values: params });
      const transaction = openTransaction();
      if (!transaction) return await scopedValue(pool, settingsOf(actor), text, params);
      const { rows } = await transaction.executeQuery<Record<string, string | null>>(CompiledQuery.raw(text, params));
      return Object.values(rows[0] ?? {})[0] ?? null;
    } catch (error) {
      if (UNREADABLE.has(String((error as { code?: string }).code)))
        throw badInput('A value has the wrong format', error as Error);
      throw error;
    }
  };

// A fork's own getTransactionContext() does not see the transaction that `transactional` opened on it.
const openTransaction = () =>
  TransactionContext.getEntityManager()?.getTransactionContext<unknown>() as Transaction<unknown> | undefined;
