import type { Localized } from '@aftercare/schema';

/** How long a promise gives. Hours and days are kept as minutes (a day is 24 hours on the promise's calendar). */
export type Duration =
  | { readonly unit: 'MINUTES'; readonly minutes: number }
  | { readonly unit: 'WORKING_DAYS'; readonly workingDays: number };

const HOUR = 60;
const DAY = 24 * HOUR;

/** Says a duration in words: `12 小时` and `12 hours`. */
export function describeDuration(duration: Duration): Localized {
  if (duration.unit === 'WORKING_DAYS') return counted(duration.workingDays, '个工作日', 'working day');
  const { minutes } = duration;
  if (minutes % DAY === 0 && minutes > DAY * 2) return counted(minutes / DAY, '天', 'day');
  if (minutes % HOUR === 0) return counted(minutes / HOUR, '小时', 'hour');
  return counted(minutes, '分钟', 'minute');
}

function counted(count: number, chinese: string, english: string): Localized {
  return { 'zh-CN': `${count} ${chinese}`, en: `${count} ${english}${count === 1 ? '' : 's'}` };
}
