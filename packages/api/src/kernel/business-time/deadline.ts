import { addBusinessTime } from './add-business-time.js';
import { businessTimeBetween } from './business-time-between.js';
import type { Calendar } from './compile-calendar.js';
import type { Duration } from './duration.js';
import { addOpenTime } from './open-time.js';
import { mergePauses, type Pause } from './pauses.js';
import { assertInstant } from './units.js';

/** Everything a deadline depends on. It is recomputed from these each time and never edited. */
export interface ClockTerms {
  readonly calendar: Calendar;
  /** When the clock started, epoch milliseconds. */
  readonly start: number;
  readonly target: Duration;
  /** Approved extensions, each counted on from the end of what was promised before it. */
  readonly extensions?: readonly Duration[];
  /** Holds in any order; overlapping ones count once. */
  readonly pauses: readonly Pause[];
}

/**
 * When a promise is due, or that nobody can say while it is on hold.
 * `at` and `since` in epoch milliseconds; `remaining` is the open time, in milliseconds, left when the hold began.
 */
export type Deadline =
  | { readonly state: 'due'; readonly at: number }
  | { readonly state: 'paused'; readonly since: number; readonly remaining: number };

/** When the promise falls due if it is never put on hold, extensions included. Errors as `addBusinessTime`. */
export function promisedAt({ calendar, start, target, extensions = [] }: ClockTerms): number {
  return [target, ...extensions].reduce((at, duration) => addBusinessTime(calendar, at, duration), start);
}

/**
 * The deadline from start, target, calendar and pauses.
 * Whatever the unit of the target, each pause that begins before the deadline moves it on by the **open** time the
 * pause covers, counted in open time: a hold outside opening hours changes nothing. (A target of calendar days that
 * should also rest on a hold at night or at weekends needs an always-open calendar.)
 * A pause is cut at the start of the clock; one that begins at or after the deadline comes too late to move it.
 * One more or a longer pause never brings the deadline nearer; under the same pauses, a target of minutes keeps the
 * order of the starts (days do on a calendar of equal days).
 * Errors: as `addBusinessTime`, and `INVALID_PAUSE`.
 */
export function deadline(terms: ClockTerms): Deadline {
  const { calendar, start, pauses } = terms;
  let due = promisedAt(terms);
  for (const { from, to } of mergePauses(pauses)) {
    if (to !== null && to <= start) continue;
    const since = Math.max(from, start);
    assertInstant(since);
    if (since >= due) break;
    if (to === null) return { state: 'paused', since, remaining: businessTimeBetween(calendar, since, due) };
    due = addOpenTime(calendar, due, businessTimeBetween(calendar, since, to));
  }
  return { state: 'due', at: due };
}
