import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { LocalDate } from '../../policy/index.js';

/** The day it is now where the organization is. */
export async function businessDay({ em, organizationId, now }: Work): Promise<LocalDate> {
  const [row] = await em.execute<{ day: string }[]>(
    'select (?::timestamptz at time zone time_zone)::date::text as day from organization where id = ?',
    [now.toISOString(), organizationId],
  );
  return row!.day as LocalDate;
}
