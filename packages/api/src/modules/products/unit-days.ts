import { sql, type Row } from '../../kernel/read/index.js';
import type { StartDates } from '../policy/index.js';

/** The columns that hold the days of a unit's life. */
export const DAY_FIELDS = ['purchased_on', 'accepted_on', 'handed_over_on', 'registered_on'] as const;

type Source = Readonly<Record<string, unknown>>;

/** The days of a unit's life, as policies name them. */
export const startDatesOf = (source: Source) =>
  ({
    purchase: source['purchased_on'] as string | null,
    acceptance: source['accepted_on'] as string | null,
    handover: source['handed_over_on'] as string | null,
    registration: source['registered_on'] as string | null,
  }) satisfies StartDates;

/** Today where the organization is, `YYYY-MM-DD`. */
export const today = (row: Row) => sql`select (now() at time zone o.time_zone)::date::text from organization o
  where o.id = ${row('organization_id')}`;
