import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { LocalDate } from '../../policy/index.js';

/** The organization's own day and money. */
export interface OrganizationNow {
  readonly today: LocalDate;
  /** ISO 4217. */
  readonly currency: string;
}

/** What day it is where the organization is, and in which currency it reckons. */
export async function organizationNow({ rows, organizationId, now }: Work): Promise<OrganizationNow> {
  const [found] = (await rows.execute(
    `select (?::timestamptz at time zone time_zone)::date::text as today, currency from organization where id = ?`,
    [now.toISOString(), organizationId],
  )) as [OrganizationNow];
  return found;
}
