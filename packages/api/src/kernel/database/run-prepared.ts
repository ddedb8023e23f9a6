import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';

/**
 * Runs a statement inside the transaction of `em`, values by `$1`, `$2` …, and prepared under a name: `em.execute` writes
 * values into the text, which PostgreSQL then has to parse and plan each time. For statements every change runs.
 */
export async function runPrepared<R>(em: EntityManager, text: string, values: readonly unknown[]): Promise<R[]> {
  const transaction = em.getTransactionContext<unknown>() as Transaction<unknown> | undefined;
  if (!transaction) throw new Error('A prepared statement of a change runs in its transaction');
  const { rows } = await transaction.executeQuery<R>(CompiledQuery.raw(text, [...values]));
  return rows;
}
