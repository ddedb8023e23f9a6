import { BusinessTimeError } from './business-time-error.js';
import { MINUTE } from './units.js';

/**
 * How long a promise may take.
 * - `minutes`: open minutes. Only time inside opening hours counts. Fractions are kept to the millisecond.
 * - `workingDays`: the same local clock time that many working days later. Whole days.
 * - `calendarDays`: the same local clock time that many days later, opening hours or not. Whole days.
 *
 * See `addBusinessTime` for the exact rule of each.
 */
export type Duration =
  | { readonly minutes: number }
  | { readonly workingDays: number }
  | { readonly calendarDays: number };

/** Open minutes. */
export const minutes = (count: number): Duration => ({ minutes: count });

/** Open hours: sixty open minutes each. */
export const hours = (count: number): Duration => ({ minutes: count * 60 });

/** Working days. */
export const workingDays = (count: number): Duration => ({ workingDays: count });

/** Calendar days. */
export const calendarDays = (count: number): Duration => ({ calendarDays: count });

/** Open minutes as whole open milliseconds. Error: `INVALID_DURATION`. */
export function openMilliseconds(count: number): number {
  const milliseconds = Math.round(count * MINUTE);
  if (!(milliseconds >= 0 && milliseconds <= Number.MAX_SAFE_INTEGER)) {
    throw new BusinessTimeError('INVALID_DURATION', `Not a number of open minutes: ${count}`);
  }
  return milliseconds;
}

/** Checks a count of days. Error: `INVALID_DURATION`. */
export function wholeDays(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new BusinessTimeError('INVALID_DURATION', `Not a whole number of days: ${count}`);
  }
  return count;
}
