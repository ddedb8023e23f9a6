import type { Pool } from 'pg';
import { roundTrip } from './round-trip.js';
import type { Statement } from './statement.js';

/** Settings of one transaction, which row level security reads. Names are this code base's, values the actor's. */
export type Settings = Readonly<Record<string, string>>;

/**
 * The first column of the only row of a query, run as the settings say: they end with the transaction, so nothing can
 * leak to the next user of the pooled connection.
 */
export async function scopedValue(
  pool: Pool,
  settings: Settings,
  text: string,
  values: unknown[],
): Promise<string | null> {
  const answers = await roundTrip(pool, [settingStatement(settings), { text, values }]);
  return answers[1]!;
}

/** Sets what row level security reads, until the transaction ends. */
export const settingStatement = (settings: Settings): Statement => ({
  text: `select ${Object.keys(settings)
    .map((name, i) => `set_config('${name}', $${i + 1}, true)`)
    .join(', ')}`,
  values: Object.values(settings),
});
