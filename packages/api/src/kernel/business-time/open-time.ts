import { BusinessTimeError } from './business-time-error.js';
import type { Calendar } from './compile-calendar.js';
import type { OpenBlock } from './open-block.js';
import { assertInstant, blockOfInstant } from './units.js';

/**
 * How far arithmetic looks ahead: an answer more than this many years (of 366 days) after its start is refused with
 * `BEYOND_HORIZON`, and so is every addition on a calendar that never opens.
 */
export const HORIZON_YEARS = 100;

/** Refuses to look past the horizon. */
export function assertWithinHorizon(block: number, startBlock: number): void {
  if (block - startBlock > HORIZON_YEARS) {
    throw new BusinessTimeError('BEYOND_HORIZON', `Not enough opening hours within ${HORIZON_YEARS} years`);
  }
}

/** How many of the sorted numbers are at most `limit`. */
export function countAtMost(sorted: Float64Array | Int32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Open milliseconds of `block` before `instant`. */
export function openBefore(block: OpenBlock, instant: number): number {
  const index = countAtMost(block.opens, instant) - 1;
  return index < 0 ? 0 : block.before[index]! + Math.min(instant, block.closes[index]!) - block.opens[index]!;
}

/** The earliest instant by which `milliseconds` (≥ 0) of open time have passed since `from`; zero is `from` itself. */
export function addOpenTime(calendar: Calendar, from: number, milliseconds: number): number {
  if (milliseconds === 0) return from;
  const startBlock = blockOfInstant(from);
  let index = startBlock;
  let block = calendar.block(index);
  let left = milliseconds + openBefore(block, from);
  while (left > block.total) {
    left -= block.total;
    index += 1;
    assertWithinHorizon(index, startBlock);
    block = calendar.block(index);
  }
  const interval = countAtMost(block.before, left - 1) - 1;
  return block.opens[interval]! + left - block.before[interval]!;
}

/** Whether the calendar is open at an instant. The closing moment itself is closed. Error: `INVALID_INSTANT`. */
export function isOpen(calendar: Calendar, instant: number): boolean {
  assertInstant(instant);
  return openAt(calendar, instant);
}

/** `isOpen` for instants already checked. */
export function openAt(calendar: Calendar, instant: number): boolean {
  const block = calendar.block(blockOfInstant(instant));
  const index = countAtMost(block.opens, instant) - 1;
  return index >= 0 && instant < block.closes[index]!;
}

/**
 * The first open instant at or after `instant`.
 * Errors: `INVALID_INSTANT`; `BEYOND_HORIZON` when the calendar does not open again.
 */
export function nextOpening(calendar: Calendar, instant: number): number {
  if (isOpen(calendar, instant)) return instant;
  // A millisecond of open time ends a millisecond after the opening.
  return addOpenTime(calendar, instant, 1) - 1;
}
