import type { OffsetSpan } from './zone-offsets.js';

/**
 * What the wall clock reads at an instant, as milliseconds since local 1970-01-01 00:00.
 * While an hour is repeated (clocks put back) the reading waits at the hour's end, so that a later instant never
 * reads earlier: day arithmetic keeps the order of events.
 */
export function localReading(spans: readonly OffsetSpan[], instant: number): number {
  let furthest = -Infinity;
  for (const { until, offset } of spans) {
    if (instant < until) return Math.max(furthest, instant + offset);
    furthest = Math.max(furthest, until + offset);
  }
  return furthest;
}

/**
 * The first instant at which the wall clock reads `reading` or later: the first pass of a repeated hour, and the
 * moment of the change for a time that does not exist (clocks put forward).
 */
export function instantOfReading(spans: readonly OffsetSpan[], reading: number): number {
  for (const { from, until, offset } of spans) {
    const instant = Math.max(from, reading - offset);
    if (instant < until) return instant;
  }
  return spans[spans.length - 1]!.until;
}
