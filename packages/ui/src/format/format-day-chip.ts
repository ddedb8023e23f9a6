import { daysBetween } from './instant';

/** A calendar day in two short words: its name (`Today`, `Tue`) and its date (`Nov 24`). Days are `YYYY-MM-DD`. */
export function formatDayChip(day: string, today: string, language: 'zh-CN' | 'en'): { name: string; date: string } {
  const millis = Date.parse(day);
  const text = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(millis);
  const apart = daysBetween(today, day);
  const near = language === 'en' ? ['Today', 'Tomorrow'][apart] : ['今天', '明天'][apart];
  return {
    name: near ?? text({ weekday: 'short' }),
    date: text({ month: language === 'en' ? 'short' : 'long', day: 'numeric' }),
  };
}
