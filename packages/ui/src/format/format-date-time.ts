import { dayIn, type Instant, type TimeFrame, toMillis } from './instant';

type Place = Pick<TimeFrame, 'language' | 'zone'>;

/** `18:00`. Always 24 hours: a promise read as the wrong half of the day is a broken promise. */
export function formatTime(at: Instant, { language, zone }: Place): string {
  return formatter(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(toMillis(at));
}

/** `Nov 21` / `11月21日`; with the year when it is not the current one. */
export function formatDate(at: Instant, { language, zone, now }: TimeFrame): string {
  const sameYear = dayIn(at, zone).slice(0, 4) === dayIn(now, zone).slice(0, 4);
  const month = language === 'en' ? 'short' : 'long';
  return formatter(language, zone, { month, day: 'numeric', ...(!sameYear && { year: 'numeric' }) }).format(
    toMillis(at),
  );
}

/** `Sat, Nov 21` / `11月21日周六`. */
export function formatWeekdayDate(at: Instant, frame: TimeFrame): string {
  const weekday = formatter(frame.language, frame.zone, { weekday: 'short' }).format(toMillis(at));
  const date = formatDate(at, frame);
  return frame.language === 'en' ? `${weekday}, ${date}` : `${date}${weekday}`;
}

/** `Nov 21, 11:10` / `11月21日 11:10`. */
export function formatDateTime(at: Instant, frame: TimeFrame): string {
  return [formatDate(at, frame), formatTime(at, frame)].join(frame.language === 'en' ? ', ' : ' ');
}

/** `Sat, Nov 21, 09:00–11:00`; the second date is said only when it differs. */
export function formatWindow(start: Instant, end: Instant, frame: TimeFrame): string {
  const gap = frame.language === 'en' ? ', ' : ' ';
  const from = `${formatWeekdayDate(start, frame)}${gap}${formatTime(start, frame)}`;
  const sameDay = dayIn(start, frame.zone) === dayIn(end, frame.zone);
  const to = sameDay ? formatTime(end, frame) : `${formatWeekdayDate(end, frame)}${gap}${formatTime(end, frame)}`;
  return sameDay ? `${from}–${to}` : `${from} – ${to}`;
}

/** The zone in words, e.g. `China Standard Time` / `中国标准时间`; shown wherever the reader may be elsewhere. */
export function formatZone(zone: string, language: TimeFrame['language'], at: Instant): string {
  const parts = formatter(language, zone, { timeZoneName: 'long' }).formatToParts(toMillis(at));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs about 50 µs and a long list needs thousands of texts.
function formatter(language: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${timeZone}|${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(language, { ...options, timeZone })));
  return found;
}
