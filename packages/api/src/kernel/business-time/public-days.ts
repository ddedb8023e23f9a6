import { BusinessTimeError } from './business-time-error.js';
import type { DateOverride, LocalInterval } from './calendar-definition.js';

/** One date of a country's yearly notice: a day off, or a weekend day worked in its place (调休). */
export interface PublicDay {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: 'holiday' | 'makeup';
}

/**
 * Turns a country's public days into calendar overrides, in order of date.
 * Make-up days work `makeupHours` when given (local minutes), or else like an ordinary weekday.
 * Where China moves weekends the days come from the State Council's yearly notice.
 * Error: `INVALID_CALENDAR` when one date is both a holiday and a make-up day.
 */
export function overridesFromPublicDays(
  days: readonly PublicDay[],
  makeupHours?: readonly LocalInterval[],
): DateOverride[] {
  const kinds = new Map<string, PublicDay['kind']>();
  for (const { date, kind } of days) {
    if ((kinds.get(date) ?? kind) !== kind) {
      throw new BusinessTimeError('INVALID_CALENDAR', `${date} is both a holiday and a make-up day`);
    }
    kinds.set(date, kind);
  }
  return [...kinds]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([date, kind]) => (kind === 'makeup' && makeupHours ? { date, kind, hours: makeupHours } : { date, kind }));
}
