import { BusinessTimeError } from './business-time-error.js';

/** Milliseconds in a minute. */
export const MINUTE = 60_000;

/** Milliseconds in a day of 24 hours. A local day may be shorter or longer. */
export const DAY = 86_400_000;

/** Days in one block: open time is computed and remembered block by block, about a year at a time. */
export const BLOCK_DAYS = 366;

const BLOCK = BLOCK_DAYS * DAY;
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** The block an instant (epoch milliseconds) lies in. */
export const blockOfInstant = (instant: number): number => Math.floor(instant / BLOCK);

/** The block a local day (days since 1970-01-01) lies in. */
export const blockOfDay = (day: number): number => Math.floor(day / BLOCK_DAYS);

/** Refuses what is not a whole epoch millisecond of the years 1900 to 2199. Error: `INVALID_INSTANT`. */
export function assertInstant(instant: number): void {
  if (!Number.isInteger(instant) || instant < EARLIEST || instant >= LATEST) {
    throw new BusinessTimeError('INVALID_INSTANT', `Not a whole millisecond of the years 1900 to 2199: ${instant}`);
  }
}
