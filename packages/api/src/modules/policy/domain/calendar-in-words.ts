import type { Localized } from '@aftercare/schema';
import type { CalendarDefinition, MinuteInterval, Weekday } from './calendar.js';

const DAYS: Readonly<Record<keyof Localized, readonly string[]>> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const MARKS = {
  'zh-CN': { to: '至', and: '、', days: '；', CN: '，随法定节假日和调休调整', CN_DAYS_OFF: '，法定节假日除外' },
  en: {
    to: '–',
    and: ', ',
    days: '; ',
    CN: '; public holidays and make-up days change them',
    CN_DAYS_OFF: '; not on public holidays',
  },
} as const;

/** When a calendar is open, in words: neighbouring days with the same hours together. */
export function calendarInWords(calendar: CalendarDefinition): Localized {
  if (calendar.alwaysOpen) return { 'zh-CN': '全天 24 小时', en: 'Day and night' };
  return { 'zh-CN': week(calendar, 'zh-CN'), en: week(calendar, 'en') };
}

function week(calendar: Exclude<CalendarDefinition, { alwaysOpen: true }>, language: keyof Localized): string {
  const { to, and, days, ...changed } = MARKS[language];
  const hours = DAYS.en.map((_, at) => calendar.weekly[(at + 1) as Weekday].map(clock).join(and));
  const spans: { first: number; last: number; open: string }[] = [];
  for (const [at, open] of hours.entries()) {
    const before = spans.at(-1);
    if (before?.open === open) before.last = at;
    else spans.push({ first: at, last: at, open });
  }
  const named = (at: number) => DAYS[language][at]!;
  const said = spans
    .filter(({ open }) => open)
    .map(({ first, last, open }) => `${named(first)}${last > first ? to + named(last) : ''} ${open}`);
  return said.join(days) + (calendar.holidays ? changed[calendar.holidays] : '');
}

const clock = ({ from, to }: MinuteInterval): string => `${time(from)}–${time(to)}`;
const time = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
