import { minutesIntoDay, shiftDay, zonedInstant } from '@aftercare/ui/zoned-instant';

/** When a visit is to be: a day (YYYY-MM-DD), minutes after midnight in the business's zone, and how long, in minutes. */
export interface VisitWindow {
  day: string;
  start: number;
  length: number;
}

/** The window as two instants in UTC (ISO 8601). */
export function instantsOf({ day, start, length }: VisitWindow, zone: string): { startsAt: string; endsAt: string } {
  const startsAt = zonedInstant(day, start, zone);
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + length * 60_000).toISOString() };
}

/** The next full half hour from `now` on a working day's clock (08:00–18:00), two hours long. */
export function firstWindow(now: Date, today: string, zone: string): VisitWindow {
  const next = Math.ceil((minutesIntoDay(now, zone) + 15) / 30) * 30;
  if (next > 18 * 60) return { day: shiftDay(today, 1), start: 9 * 60, length: 120 };
  return { day: today, start: Math.max(next, 8 * 60), length: 120 };
}

export const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
