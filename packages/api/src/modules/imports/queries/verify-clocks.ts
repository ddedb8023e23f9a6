import { type CalendarDefinition, type LocalInterval, WEEKDAYS } from '../../../kernel/business-time/index.js';
import type { ImportedPromise } from '../domain/imported-promise.js';
import { type ImportSession, inTransaction } from '../commands/import-session.js';
import { CHANNELS, readTerms } from '../commands/read-terms.js';
import { RECOMPUTE_CLOCKS } from './recompute-clocks.js';

/** How many imported clocks agree with their second reckoning, and the first few that do not. */
export interface ClockVerdict {
  readonly clocks: number;
  readonly agree: number;
  readonly differ: number;
  readonly examples: readonly { readonly kind: string; readonly stored: unknown; readonly expected: unknown }[];
}

/** A promise as the second reckoning takes it: hours as minutes since midnight, Monday first. */
interface VerifiedPromise {
  readonly kind: string;
  readonly channel: string;
  readonly seconds: number;
  readonly always_open: boolean;
  readonly zone: string;
  readonly weekly: readonly (readonly LocalInterval[])[];
  readonly overrides: Readonly<Record<string, readonly LocalInterval[]>>;
  readonly paused_in: readonly string[];
}

const EXAMPLES = 5;

/** Works every imported clock out again in SQL and compares. Failures: as `readTerms`. */
export async function verifyClocks(session: ImportSession, now: Date): Promise<ClockVerdict> {
  return inTransaction(
    session,
    async () => {
      const terms = await readTerms(session, now);
      const promises = CHANNELS.flatMap((channel) =>
        terms.promisesFor(channel).flatMap((each) => verified(each, channel)),
      );
      return reckonAgain(session, promises, now);
    },
    'read only',
  );
}

/** As `verifyClocks`, with promises at hand and inside the caller's transaction. */
export async function reckonAgain(
  { client, organizationId }: ImportSession,
  promises: readonly VerifiedPromise[],
  now: Date,
): Promise<ClockVerdict> {
  // The planner takes every intermediate result for one row, and would go through them all again for each row.
  await client.query('set local enable_nestloop = off');
  const { rows } = await client.query<{ kind: string; agrees: boolean; stored: unknown; expected: unknown }>(
    `with compared as (${RECOMPUTE_CLOCKS})
     select kind, agrees, case when not agrees then stored end as stored, case when not agrees then expected end as expected
     from compared`,
    [organizationId, JSON.stringify(promises), now],
  );
  const differing = rows.filter(({ agrees }) => !agrees);
  return {
    clocks: rows.length,
    agree: rows.length - differing.length,
    differ: differing.length,
    examples: differing.slice(0, EXAMPLES).map(({ kind, stored, expected }) => ({ kind, stored, expected })),
  };
}

/** Empty for promises in days: those are not counted in open minutes. */
export function verified(promise: ImportedPromise, channel: string): VerifiedPromise[] {
  if (!('minutes' in promise.target)) return [];
  return [
    {
      kind: promise.kind,
      channel,
      seconds: promise.target.minutes * 60,
      paused_in: promise.pausedIn,
      ...hoursOf(promise.calendarDefinition),
    },
  ];
}

function hoursOf(calendar: CalendarDefinition) {
  const { timeZone: zone } = calendar;
  if (calendar.alwaysOpen) return { zone, always_open: true, weekly: [], overrides: {} };
  const weekly = WEEKDAYS.map((day) => calendar.weekly[day] ?? []);
  const ordinary = weekly.find((hours) => hours.length > 0) ?? [];
  const overrides = Object.fromEntries(
    (calendar.overrides ?? []).map((day): [string, readonly LocalInterval[]] => [
      day.date,
      day.kind === 'holiday' ? [] : (day.hours ?? ordinary),
    ]),
  );
  return { zone, always_open: false, weekly, overrides };
}
