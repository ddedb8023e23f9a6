import type { Localized } from '@aftercare/schema';

/** A day (`2026-11-02`) as a sentence names it: `2026 年 11 月 2 日`, `2 November 2026`. */
export function dayWords(day: string): Localized {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const name = new Date(day).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return { 'zh-CN': `${year} 年 ${month} 月 ${date} 日`, en: `${date} ${name} ${year}` };
}
