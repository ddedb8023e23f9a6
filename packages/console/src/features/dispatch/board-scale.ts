import { shiftDay, zonedInstant } from '@aftercare/ui/zoned-instant';

/** How many days the board shows. */
export type BoardSpan = 'day' | 'week' | 'fortnight';
export const spanDays: Record<BoardSpan, number> = { day: 1, week: 7, fortnight: 14 };

/** The days of the board side by side, each from one hour to another. Pixels from the left of the first hour. */
export interface BoardScale {
  /** YYYY-MM-DD in the business's zone. */
  days: readonly string[];
  /** The beginning of each day, epoch milliseconds. */
  midnights: readonly number[];
  /** The hours shown of each day, in minutes after its midnight. */
  from: number;
  to: number;
  perMinute: number;
}

const MINUTE = 60_000;
/** When most days begin, in minutes. */
const MORNING = 7 * 60;
/** What is seen of the day before, in pixels. */
const BEFORE = 24;
/** Places on the board are full quarters of an hour. */
export const STEP = 15;

/** The days that are shown from one on: the day itself, or the week it is in, Monday first. */
export function shownDays(day: string, span: BoardSpan): string[] {
  const first = span === 'day' ? day : shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  return Array.from({ length: spanDays[span] }, (_, index) => shiftDay(first, index));
}

/**
 * 07:00 to 20:00, and further where something that is to be seen is earlier or later: whole hours.
 *
 * @param width what a single day may fill
 */
export function boardScale(
  days: readonly string[],
  zone: string,
  seen: readonly { start: number; end: number }[],
  width: number,
): BoardScale {
  const midnights = days.map((day) => Date.parse(zonedInstant(day, 0, zone)));
  let [from, to] = [MORNING, 20 * 60];
  for (const midnight of midnights)
    for (const { start, end } of seen) {
      const [begins, ends] = [(start - midnight) / MINUTE, (end - midnight) / MINUTE];
      if (ends <= 0 || begins >= 1440) continue;
      from = Math.min(from, Math.max(begins, 0));
      to = Math.max(to, Math.min(ends, 1440));
    }
  const hours = { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
  const least = days.length === 1 ? 0.9 : days.length <= 7 ? 0.4 : 0.3;
  const perMinute = Math.max(least, width / (hours.to - hours.from) / days.length);
  return { days, midnights, ...hours, perMinute };
}

export const dayWidth = ({ from, to, perMinute }: BoardScale): number => (to - from) * perMinute;
export const boardWidth = (scale: BoardScale): number => dayWidth(scale) * scale.days.length;

/** Where one looks first, in pixels: today of many days, a little before now today, the morning of any other day. */
export function firstLook(scale: BoardScale, today: string, now: number): number {
  const { days, midnights, from, perMinute } = scale;
  const day = days.indexOf(today);
  if (days.length > 1) return day > 0 ? day * dayWidth(scale) - BEFORE : 0;
  const minutes = day < 0 ? MORNING : (now - midnights[0]!) / MINUTE - 2 * 60;
  return (minutes - from) * perMinute;
}

/** Where an instant lies, in pixels; what is outside the hours lies on their edge. */
export function leftOf(scale: BoardScale, at: number): number {
  const { midnights, from, to, perMinute } = scale;
  const day = midnights.findLastIndex((midnight) => midnight <= at);
  if (day < 0) return 0;
  const minutes = Math.min(Math.max((at - midnights[day]!) / MINUTE, from), to);
  return (day * (to - from) + minutes - from) * perMinute;
}

/** The instant under a point, a full quarter of an hour; what begins there ends before the hours do, if it can. */
export function instantAt(scale: BoardScale, left: number, minutes: number): number {
  const { midnights, from, to } = scale;
  const wide = dayWidth(scale);
  const day = Math.min(Math.max(Math.floor(left / wide), 0), midnights.length - 1);
  const asked = from + (left - day * wide) / scale.perMinute;
  const last = Math.max(from, Math.floor((to - Math.max(minutes, STEP)) / STEP) * STEP);
  const start = Math.min(Math.max(Math.round(asked / STEP) * STEP, from), last);
  return midnights[day]! + start * MINUTE;
}

/** Moves a place by steps of a quarter of an hour; over the edge of a day into its neighbour. */
export function stepFrom(scale: BoardScale, start: number, minutes: number, steps: number): number {
  const { midnights, from, to } = scale;
  const day = Math.max(
    0,
    midnights.findLastIndex((midnight) => midnight <= start),
  );
  const at = (start - midnights[day]!) / MINUTE + steps * STEP;
  const last = Math.max(from, Math.floor((to - minutes) / STEP) * STEP);
  if (at > last && day < midnights.length - 1) return midnights[day + 1]! + from * MINUTE;
  if (at < from && day > 0) return midnights[day - 1]! + last * MINUTE;
  return midnights[day]! + Math.min(Math.max(at, from), last) * MINUTE;
}

/** Moves a place by whole days, as far as the board goes. */
export function dayStepFrom({ midnights }: BoardScale, start: number, days: number): number {
  const day = Math.max(
    0,
    midnights.findLastIndex((midnight) => midnight <= start),
  );
  const next = Math.min(Math.max(day + days, 0), midnights.length - 1);
  return midnights[next]! + (start - midnights[day]!);
}
