import { formatDate, formatTime } from './format-date-time';
import { dayIn, daysBetween, type Instant, type TimeFrame, toMillis } from './instant';

/** A moment by the nearest name people use: `today 18:00` / `今天 18:00`, `Tue 18:00` / `周二 18:00`, `Nov 30, 18:00`. */
export function formatMoment(at: Instant, frame: TimeFrame): string {
  const { day, apart } = dayName(at, frame);
  const gap = frame.language === 'en' && Math.abs(apart) > 6 ? ', ' : ' ';
  return `${day}${gap}${formatTime(at, frame)}`;
}

/** A promise as its hearer would say it: `before 18:00 today` / `今天 18:00 前`, `before 18:00 on Tue` / `周二 18:00 前`. */
export function formatDeadline(at: Instant, frame: TimeFrame): string {
  const time = formatTime(at, frame);
  const { day, apart } = dayName(at, frame);
  if (frame.language === 'zh-CN') return `${day} ${time} 前`;
  return Math.abs(apart) <= 1 ? `before ${time} ${day}` : `before ${time} on ${day}`;
}

const near = {
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
  'zh-CN': { '-1': '昨天', '0': '今天', '1': '明天' },
} as const;

function dayName(at: Instant, frame: TimeFrame): { day: string; apart: number } {
  const apart = daysBetween(dayIn(frame.now, frame.zone), dayIn(at, frame.zone));
  if (apart >= -1 && apart <= 1) return { day: near[frame.language][String(apart) as '-1' | '0' | '1'], apart };
  if (apart > 1 && apart <= 6) return { day: weekday(at, frame), apart };
  return { day: formatDate(at, frame), apart: Math.max(Math.abs(apart), 7) };
}

function weekday(at: Instant, { language, zone }: TimeFrame): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: zone }).format(toMillis(at));
}
