/** A moment: a Date, or what the API sends (ISO 8601 in UTC). */
export type Instant = Date | string;

/** What every text about a moment depends on. `zone` is an IANA name, e.g. `Asia/Shanghai`: the business's, not the device's. */
export interface TimeFrame {
  language: 'zh-CN' | 'en';
  zone: string;
  now: Instant;
}

/** Milliseconds since the epoch. Throws a RangeError when the text is no date. */
export function toMillis(at: Instant): number {
  const millis = typeof at === 'string' ? Date.parse(at) : at.getTime();
  if (Number.isNaN(millis)) throw new RangeError(`Not an instant: ${String(at)}`);
  return millis;
}

// Making one is slow, and a long list asks for a day on every line.
const days = new Map<string, Intl.DateTimeFormat>();

/** The calendar day a moment falls on in a zone, as `YYYY-MM-DD`. */
export function dayIn(at: Instant, zone: string): string {
  let format = days.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    days.set(zone, format);
  }
  return format.format(toMillis(at));
}

/** Whole calendar days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
