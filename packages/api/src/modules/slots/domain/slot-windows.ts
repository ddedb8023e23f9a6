import { instantOfReading, localReading } from '../../../kernel/business-time/local-clock.js';
import { BLOCK_DAYS, DAY } from '../../../kernel/business-time/units.js';
import { zoneOffsets } from '../../../kernel/business-time/zone-offsets.js';
import { HOUR, type TimeSpan } from './time-span.js';

/** When customers let somebody in: from 8 to 18 o'clock, two hours at a time. */
const FIRST_HOUR = 8;
const LAST_HOUR = 18;
export const WINDOW_HOURS = 2;

/**
 * The windows in which somebody may be expected, in order: by the wall clock of the place, wholly inside the span.
 *
 * @param timeZone an IANA name
 */
export function slotWindows(timeZone: string, { from, to }: TimeSpan): TimeSpan[] {
  const spans = spansAt(timeZone, from);
  const windows: TimeSpan[] = [];
  for (let day = localDay(timeZone, from); day <= localDay(timeZone, to); day += 1)
    for (let hour = FIRST_HOUR; hour < LAST_HOUR; hour += WINDOW_HOURS)
      windows.push({
        from: instantOfReading(spans, day * DAY + hour * HOUR),
        to: instantOfReading(spans, day * DAY + (hour + WINDOW_HOURS) * HOUR),
      });
  return windows.filter((window) => window.from >= from && window.to <= to && window.from < window.to);
}

/** The day an instant belongs to there, in days since 1970-01-01. */
export const localDay = (timeZone: string, instant: number): number =>
  Math.floor(localReading(spansAt(timeZone, instant), instant) / DAY);

const spansAt = (timeZone: string, instant: number) => zoneOffsets(timeZone)(Math.floor(instant / DAY / BLOCK_DAYS));
