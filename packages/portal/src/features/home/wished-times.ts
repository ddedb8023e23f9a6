import type { TimeWindow } from '@aftercare/ui';
import { CalendarDateTime, fromDate, parseDate, toCalendarDate, toZoned } from '@internationalized/date';

const DAYS_AHEAD = 14;
const FIRST_HOUR = 8;
const LAST_HOUR = 20;
const HOURS = 2;

/** Two instants, ISO 8601 in UTC. */
export interface Wish {
  start: string;
  end: string;
}

/** The stretches of one day (`YYYY-MM-DD`) a visit can be wished for, two hours each from 8 to 20 o'clock in `zone`. */
export function windowsOf(day: string, zone: string, now: Date): TimeWindow[] {
  const { year, month, day: date } = parseDate(day);
  const at = (hour: number) => toZoned(new CalendarDateTime(year, month, date, hour), zone).toDate();
  const starts = Array.from({ length: (LAST_HOUR - FIRST_HOUR) / HOURS }, (_, index) => FIRST_HOUR + index * HOURS);
  return starts
    .filter((hour) => at(hour) > now)
    .map((hour) => ({ start: at(hour).toISOString(), end: at(hour + HOURS).toISOString() }));
}

/** The next two weeks from today in `zone`, without a day whose last stretch has begun. */
export function wishedDays(zone: string, now: Date): string[] {
  const today = toCalendarDate(fromDate(now, zone));
  return Array.from({ length: DAYS_AHEAD }, (_, days) => today.add({ days }).toString()).filter(
    (day) => windowsOf(day, zone, now).length > 0,
  );
}

/** The span a visit is wished for: the stretch, or the whole of the day; null once it has begun. */
export function wishedSpan(day: string | null, wished: Wish | null, zone: string, now: Date): Wish | null {
  if (!day) return null;
  const windows = windowsOf(day, zone, now);
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) return null;
  if (!wished) return { start: first.start, end: last.end };
  return windows.some(({ start }) => start === wished.start) ? wished : null;
}
