import type { Work } from '../../../kernel/database/unit-of-work.js';

/** The day it is at the organization now, `YYYY-MM-DD`, and what its money is in. */
export async function dayOf({
  rows,
  organizationId,
  now,
}: Pick<Work, 'rows' | 'organizationId' | 'now'>): Promise<{ readonly today: string; readonly currency: string }> {
  const [found] = (await rows.execute(
    'select (?::timestamptz at time zone time_zone)::date::text as today, currency from organization where id = ?',
    [now.toISOString(), organizationId],
  )) as [{ today: string; currency: string }];
  return found;
}
