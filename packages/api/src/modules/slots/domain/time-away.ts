import type { AvailabilityKind } from '@aftercare/schema';
import { HOUR, type TimeSpan } from './time-span.js';

/** What a stretch of somebody's time is; epoch milliseconds. */
export interface KindOfTime {
  readonly kind: AvailabilityKind;
  readonly from: number;
  readonly until: number;
}

/** A pause of work up to this long, such as lunch, may lie within a visit. */
const LONGEST_BREAK = 4 * HOUR;

/**
 * When nobody is promised to come: outside the hours of work, on leave, and while only on call, which is for emergencies.
 *
 * @param times without gap, in order
 */
export function timeAway(times: readonly KindOfTime[]): TimeSpan[] {
  return times
    .filter((time, index) => time.kind !== 'WORKING' && !isBreak(time, times[index - 1], times[index + 1]))
    .map(({ from, until }) => ({ from, to: until }));
}

const isBreak = ({ kind, from, until }: KindOfTime, before?: KindOfTime, after?: KindOfTime): boolean =>
  kind === 'OUTSIDE' && before?.kind === 'WORKING' && after?.kind === 'WORKING' && until - from <= LONGEST_BREAK;
