import type { LocalInterval } from './calendar-definition.js';
import { instantOfReading } from './local-clock.js';
import { BLOCK_DAYS, DAY, MINUTE } from './units.js';
import type { OffsetSpan, ZoneOffsets } from './zone-offsets.js';

/** The open time of one block of days, as sorted arrays for binary search. Instants in epoch milliseconds. */
export interface OpenBlock {
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** Open milliseconds of this block before `opens[i]`. */
  readonly before: Float64Array;
  /** Open milliseconds of the whole block. */
  readonly total: number;
  /** Local days (days since 1970-01-01) that have any open time. */
  readonly workingDays: Int32Array;
  /** When the working day at the same place first opens. */
  readonly firstOpenings: Float64Array;
}

interface OpenInterval {
  readonly open: number;
  close: number;
}

/** Days looked at beyond the block's edge: local days lie up to 26 hours away from UTC days. */
const MARGIN_DAYS = 2;

/** Works out when block `block` is open. A block without hours asks nothing of the zone. */
export function buildOpenBlock(
  block: number,
  offsets: ZoneOffsets,
  hoursOn: (day: number) => readonly LocalInterval[],
): OpenBlock {
  const firstDay = block * BLOCK_DAYS;
  const intervals: OpenInterval[] = [];
  for (let day = firstDay - MARGIN_DAYS; day < firstDay + BLOCK_DAYS + MARGIN_DAYS; day += 1) {
    for (const hours of hoursOn(day)) addInterval(intervals, offsets(block), day, hours);
  }
  const merged = merge(intervals);
  return {
    ...sums(clip(merged, firstDay * DAY, (firstDay + BLOCK_DAYS) * DAY)),
    ...(merged.length ? days(merged, offsets(block), firstDay) : NO_DAYS),
  };
}

const NO_DAYS = { workingDays: new Int32Array(), firstOpenings: new Float64Array() };

/** Cut at every change of offset, a skipped local time is never open and a repeated one is open twice. */
function addInterval(into: OpenInterval[], spans: readonly OffsetSpan[], day: number, hours: LocalInterval): void {
  const midnight = day * DAY;
  for (const span of spans) {
    const open = Math.max(span.from, midnight + hours[0] * MINUTE - span.offset);
    const close = Math.min(span.until, midnight + hours[1] * MINUTE - span.offset);
    if (open < close) into.push({ open, close });
  }
}

function merge(intervals: OpenInterval[]): OpenInterval[] {
  const merged: OpenInterval[] = [];
  for (const interval of intervals.toSorted((left, right) => left.open - right.open)) {
    const last = merged[merged.length - 1];
    if (last && interval.open <= last.close) last.close = Math.max(last.close, interval.close);
    else merged.push({ ...interval });
  }
  return merged;
}

function clip(intervals: readonly OpenInterval[], from: number, until: number): OpenInterval[] {
  return intervals
    .map(({ open, close }) => ({ open: Math.max(open, from), close: Math.min(close, until) }))
    .filter(({ open, close }) => open < close);
}

function sums(intervals: readonly OpenInterval[]): Pick<OpenBlock, 'opens' | 'closes' | 'before' | 'total'> {
  const before = new Float64Array(intervals.length);
  let total = 0;
  intervals.forEach(({ open, close }, index) => {
    before[index] = total;
    total += close - open;
  });
  return {
    opens: Float64Array.from(intervals, ({ open }) => open),
    closes: Float64Array.from(intervals, ({ close }) => close),
    before,
    total,
  };
}

function days(
  intervals: readonly OpenInterval[],
  spans: readonly OffsetSpan[],
  firstDay: number,
): Pick<OpenBlock, 'workingDays' | 'firstOpenings'> {
  const workingDays: number[] = [];
  const firstOpenings: number[] = [];
  let next = 0;
  let from = instantOfReading(spans, firstDay * DAY);
  for (let day = firstDay; day < firstDay + BLOCK_DAYS; day += 1) {
    const until = instantOfReading(spans, (day + 1) * DAY);
    while (next < intervals.length && intervals[next]!.close <= from) next += 1;
    const interval = intervals[next];
    if (interval && interval.open < until && from < until) {
      workingDays.push(day);
      firstOpenings.push(Math.max(interval.open, from));
    }
    from = until;
  }
  return { workingDays: Int32Array.from(workingDays), firstOpenings: Float64Array.from(firstOpenings) };
}
