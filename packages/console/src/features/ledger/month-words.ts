import { shiftDay } from '@aftercare/ui/zoned-instant';

/** A month by its first day, as people call it: `November 2026`, `2026年11月`. */
export const monthWords = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}T00:00:00Z`),
  );

/** The last day of a month that is given by its first. */
export function lastDayOf(month: string): string {
  // The fifth week always ends in the next month.
  const next = `${shiftDay(month, 31).slice(0, 7)}-01`;
  return shiftDay(next, -1);
}
