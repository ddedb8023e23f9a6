export { dayIn } from './instant';

const dayMs = 86_400_000;

/** The UTC offset of a zone at an instant, in milliseconds. */
function offsetAt(millis: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(millis);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(millis / 1000) * 1000;
}

/**
 * The instant at which clocks in `zone` show `day` (YYYY-MM-DD) and `minutes` after midnight, in UTC (ISO 8601).
 * A time skipped by summer time becomes the one an hour later; of a repeated hour, the first.
 */
export function zonedInstant(day: string, minutes: number, zone: string): string {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  // A zone changes its offset at most once in two days: it is the one of the day before or of the day after.
  const candidates = [wall - dayMs, wall + dayMs].map((near) => wall - offsetAt(near, zone));
  const fits = candidates.filter((instant) => instant + offsetAt(instant, zone) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : Math.max(...candidates)).toISOString();
}

/** Minutes after midnight that clocks in `zone` show at an instant. */
export function minutesIntoDay(at: string | Date, zone: string): number {
  const millis = new Date(at).getTime();
  const wall = new Date(millis + offsetAt(millis, zone));
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

/** The calendar day `days` after a `YYYY-MM-DD`. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
