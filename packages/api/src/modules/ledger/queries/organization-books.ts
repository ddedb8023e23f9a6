import type { Work } from '../../../kernel/database/unit-of-work.js';

/** What the books of an organization are kept in. */
export interface OrganizationBooks {
  readonly currency: string;
  /** The day it is there now, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The currency and the day of the change's organization. */
export async function organizationBooks({ em, organizationId, now }: Work): Promise<OrganizationBooks> {
  const [books] = await em.execute<[OrganizationBooks]>(
    `select currency, (?::timestamptz at time zone time_zone)::date::text as today from organization where id = ?`,
    [now.toISOString(), organizationId],
  );
  return books;
}
