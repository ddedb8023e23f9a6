import type { TimeWindow } from '@aftercare/ui';

const DAYS_AHEAD = 14;
const FIRST_HOUR = 8;
const LAST_HOUR = 20;
const HOURS = 2;
const DAY_MS = 86_400_000;

/** Two instants, ISO 8601 in UTC. */
export interface Wish {
  start: string;
  end: string;
}

/** The stretches of one day (`YYYY-MM-DD`) a visit can be wished for, two hours each from 8 to 20 o'clock in `zone`. */
export function windowsOf(day: string, zone: string, now: Date): TimeWindow[] {
  const at = (hour: number) => instantOf(day, hour, zone);
  const starts = Array.from({ length: (LAST_HOUR - FIRST_HOUR) / HOURS }, (_, index) => FIRST_HOUR + index * HOURS);
  return starts
    .filter((hour) => at(hour) > now)
    .map((hour) => ({ start: at(hour).toISOString(), end: at(hour + HOURS).toISOString() }));
}

/** The next two weeks from today in `zone`, without a day whose last stretch has begun. */
export function wishedDays(zone: string, now: Date): string[] {
  // Noon of today there: whole days from it stay on their day, wherever the clocks change.
  const noon = Date.parse(`${new Date(now.getTime() + offsetMs(now, zone)).toISOString().slice(0, 10)}T12:00:00Z`);
  return Array.from({ length: DAYS_AHEAD }, (_, days) =>
    new Date(noon + days * DAY_MS).toISOString().slice(0, 10),
  ).filter((day, ahead) => ahead > 0 || windowsOf(day, zone, now).length > 0);
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

/** When the clocks of `zone` show a full hour of a day. Looked up twice: the first offset may be from before a change. */
function instantOf(day: string, hour: number, zone: string): Date {
  const wall = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const near = wall - offsetMs(new Date(wall), zone);
  return new Date(wall - offsetMs(new Date(near), zone));
}

// Making one is slow, and a day asks a dozen times.
const offsetFormats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of `zone` are ahead of UTC at an instant, in milliseconds. */
function offsetMs(at: Date, zone: string): number {
  let format = offsetFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    offsetFormats.set(zone, format);
  }
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
