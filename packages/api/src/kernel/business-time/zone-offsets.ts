import { BusinessTimeError } from './business-time-error.js';
import { BLOCK_DAYS, DAY } from './units.js';

/** A stretch of time with one distance from UTC: local = UTC + offset. All in milliseconds, `until` excluded. */
export interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** Offsets of one zone around block `block`, three days of margin on both sides. */
export type ZoneOffsets = (block: number) => readonly OffsetSpan[];

const MARGIN = 3 * DAY;
const SECOND = 1000;
const zones = new Map<string, ZoneOffsets>();

/** The offsets of an IANA zone, read from Intl once per block and remembered. Error: `INVALID_CALENDAR`. */
export function zoneOffsets(timeZone: string): ZoneOffsets {
  const known = zones.get(timeZone);
  if (known) return known;
  const offsetAt = offsetReader(timeZone);
  const blocks = new Map<number, readonly OffsetSpan[]>();
  const offsets: ZoneOffsets = (block) => {
    let spans = blocks.get(block);
    if (!spans) {
      const start = block * BLOCK_DAYS * DAY;
      spans = spansBetween(start - MARGIN, start + BLOCK_DAYS * DAY + MARGIN, offsetAt);
      blocks.set(block, spans);
    }
    return spans;
  };
  zones.set(timeZone, offsets);
  return offsets;
}

function spansBetween(from: number, until: number, offsetAt: (instant: number) => number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let spanFrom = from;
  let offset = offsetAt(from);
  for (let probe = from + DAY; probe <= until; probe += DAY) {
    const next = offsetAt(probe);
    if (next === offset) continue;
    const change = firstSecondOf(next, probe - DAY, probe, offsetAt);
    spans.push({ from: spanFrom, until: change, offset });
    spanFrom = change;
    offset = next;
  }
  return [...spans, { from: spanFrom, until, offset }];
}

function firstSecondOf(offset: number, before: number, after: number, offsetAt: (instant: number) => number): number {
  let low = before / SECOND;
  let high = after / SECOND;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * SECOND) === offset) high = middle;
    else low = middle;
  }
  return high * SECOND;
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = formatOf(timeZone);
  return (instant) => {
    const read: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) read[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
    return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new BusinessTimeError('INVALID_CALENDAR', `Not a time zone: ${timeZone}`);
  }
}
