import { lastDayOf, type LocalDate, type Period } from './local-date.js';

/**
 * The first day that still counts on a day, where figures are taken over a length of time: what happened on a day counts
 * until the last day of the period that runs from it, that day included. `null`: everything counts.
 */
export function firstDayCounted(over: Period | null, on: LocalDate): LocalDate | null {
  if (!over) return null;
  const counts = (day: LocalDate): boolean => lastDayOf(over, day) >= on;
  let first = back(over, on);
  while (counts(moved(first, -1))) first = moved(first, -1);
  while (!counts(first)) first = moved(first, 1);
  return first;
}

/** About where it lies; months are of unlike length. */
const back = (over: Period, on: LocalDate): LocalDate =>
  lastDayOf(over.unit === 'DAYS' ? { unit: 'DAYS', days: -over.days } : { unit: 'MONTHS', months: -over.months }, on);

const moved = (day: LocalDate, days: number): LocalDate => lastDayOf({ unit: 'DAYS', days }, day);
