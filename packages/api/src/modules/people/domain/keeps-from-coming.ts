import type { Available, Stretch } from './availability.js';

/** A pause of work up to this long, such as lunch, is worked over; a longer one ends the day. Milliseconds. */
const LONGEST_BREAK = 4 * 3_600_000;
const DAY = 24 * 3_600_000;

/** How far around a visit one must look to tell a break from the end of the day. Milliseconds. */
export const LOOK_AROUND = DAY;

/**
 * What of somebody's time keeps them from a visit: leave that meets it, or hours it lies outside of; null where nothing
 * does. A visit may go on over a break of at most 4 hours. One that lasts more than a day begins and ends in hours of
 * work; nobody is expected to work the nights between.
 *
 * @param times as `availability` gives them, from `LOOK_AROUND` before the visit until as long after it
 */
export function keepsFromComing(times: readonly Available[], visit: Stretch): 'LEAVE' | 'OUTSIDE' | null {
  const met = times.filter(({ from, until }) => from < visit.until && until > visit.from);
  if (met.some(({ kind }) => kind === 'LEAVE')) return 'LEAVE';
  const outside = met.filter((time) => time.kind === 'OUTSIDE' && !isBreak(time, times));
  const counted =
    visit.until - visit.from > DAY
      ? outside.filter(({ from, until }) => from <= visit.from || until >= visit.until)
      : outside;
  return counted.length ? 'OUTSIDE' : null;
}

function isBreak(time: Available, times: readonly Available[]): boolean {
  const at = times.indexOf(time);
  const around = [times[at - 1]?.kind, times[at + 1]?.kind];
  return around.every((kind) => kind === 'WORKING' || kind === 'ON_CALL') && time.until - time.from <= LONGEST_BREAK;
}
