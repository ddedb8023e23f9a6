import type { Calendar } from './compile-calendar.js';
import { assertInstant, blockOfInstant } from './units.js';

/** When a calendar is open between two instants, in order and apart. Epoch milliseconds; the end is not included. */
export function openIntervals(calendar: Calendar, from: number, until: number): { from: number; until: number }[] {
  assertInstant(from);
  assertInstant(until);
  const found: { from: number; until: number }[] = [];
  for (let index = blockOfInstant(from); index <= blockOfInstant(until); index += 1) {
    const { opens, closes } = calendar.block(index);
    for (let at = 0; at < opens.length; at += 1) {
      const interval = { from: Math.max(opens[at]!, from), until: Math.min(closes[at]!, until) };
      if (interval.from >= interval.until) continue;
      const last = found.at(-1);
      // Blocks cut what is open over their edge.
      if (last?.until === interval.from) last.until = interval.until;
      else found.push(interval);
    }
  }
  return found;
}
