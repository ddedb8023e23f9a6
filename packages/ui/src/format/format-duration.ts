import { type Instant, toMillis } from './instant';

type Language = 'zh-CN' | 'en';

const units = {
  en: { day: ' d', hour: ' h', minute: ' min' },
  'zh-CN': { day: ' 天', hour: ' 小时', minute: ' 分' },
} as const;

/**
 * A length of time in whole minutes, in at most two units: `3 h 40 min` / `3 小时 40 分`, `2 d 3 h`.
 * Rounds down, and counts in days from 48 hours on: until then people think in hours.
 */
export function formatDuration(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.floor(minutes));
  const { day, hour, minute } = units[language];
  const hours = Math.floor(whole / 60);
  if (hours >= 48) return join(Math.floor(hours / 24), day, hours % 24, hour);
  if (hours > 0) return join(hours, hour, whole % 60, minute);
  return `${whole}${minute}`;
}

/** How a deadline stands: `3 h 40 min left` / `剩余 3 小时 40 分`, `2 h 28 min late` / `超时 2 小时 28 分`. */
export function formatRemaining(deadline: Instant, now: Instant, language: Language): string {
  const millis = toMillis(deadline) - toMillis(now);
  const late = millis < 0;
  const minutes = Math.floor(Math.abs(millis) / 60_000);
  if (minutes === 0 && !late) return language === 'en' ? 'less than 1 min left' : '剩余不到 1 分';
  if (minutes === 0) return language === 'en' ? 'just late' : '刚刚超时';
  const length = formatDuration(minutes, language);
  if (language === 'en') return `${length} ${late ? 'late' : 'left'}`;
  return `${late ? '超时' : '剩余'} ${length}`;
}

/** How long ago, or how soon: `4 min. ago` / `4分钟前`, `in 3 hr.` / `3小时后`; `now` / `现在` within half a minute. */
export function formatRelative(at: Instant, now: Instant, language: Language): string {
  const seconds = (toMillis(at) - toMillis(now)) / 1_000;
  const format = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' });
  const size = Math.abs(seconds);
  if (size < 30) return format.format(0, 'second');
  if (size < 3_570) return format.format(Math.sign(seconds) * Math.max(1, Math.round(size / 60)), 'minute');
  if (size < 84_600) return format.format(Math.round(seconds / 3_600), 'hour');
  return format.format(Math.round(seconds / 86_400), 'day');
}

function join(major: number, majorUnit: string, minor: number, minorUnit: string): string {
  return minor === 0 ? `${major}${majorUnit}` : `${major}${majorUnit} ${minor}${minorUnit}`;
}
