import type { Calendar } from './compile-calendar.js';
import { openBefore } from './open-time.js';
import { assertInstant, blockOfInstant } from './units.js';

/**
 * Open time between two instants (epoch milliseconds), in **milliseconds**.
 * Real elapsed time is counted: an open hour that is repeated when clocks go back counts twice, one that is skipped
 * not at all. Additive over adjoining stretches; negative, with the same size, when `to` lies before `from`.
 * Error: `INVALID_INSTANT`.
 */
export function businessTimeBetween(calendar: Calendar, from: number, to: number): number {
  assertInstant(from);
  assertInstant(to);
  return from <= to ? openBetween(calendar, from, to) : 0 - openBetween(calendar, to, from);
}

function openBetween(calendar: Calendar, from: number, to: number): number {
  const last = blockOfInstant(to);
  let index = blockOfInstant(from);
  let open = openBefore(calendar.block(last), to) - openBefore(calendar.block(index), from);
  for (; index < last; index += 1) open += calendar.block(index).total;
  return open;
}
