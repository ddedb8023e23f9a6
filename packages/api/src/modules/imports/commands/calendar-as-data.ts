import chineseDays from 'chinese-days';
import {
  type CalendarDefinition,
  type LocalInterval,
  overridesFromPublicDays,
  type PublicDay,
  WEEKDAYS,
  type WeeklyHours,
} from '../../../kernel/business-time/index.js';
import type { CalendarDefinition as PolicyCalendar } from '../../policy/index.js';

const [FIRST_DAY, LAST_DAY] = ['2004-01-01', '2026-12-31'];

/**
 * A policy's calendar written out day by day where it differs from the week, for whoever counts without business time.
 * The public days of China are looked up anew, so that a mistake in one list shows.
 */
export function calendarAsData(calendar: PolicyCalendar): CalendarDefinition {
  const { timeZone } = calendar;
  if (calendar.alwaysOpen) return { timeZone, alwaysOpen: true };
  const weekly = Object.fromEntries(
    WEEKDAYS.map((day, index): [string, LocalInterval[]] => [
      day,
      calendar.weekly[(index + 1) as 1].map(({ from, to }): LocalInterval => [from, to]),
    ]),
  ) as WeeklyHours;
  return {
    timeZone,
    weekly,
    overrides: calendar.holidays === 'CN' ? overridesFromPublicDays(chinesePublicDays()) : [],
  };
}

function chinesePublicDays(): PublicDay[] {
  const holidays = chineseDays.getHolidaysInRange(FIRST_DAY, LAST_DAY, false);
  const makeup = chineseDays.getWorkdaysInRange(FIRST_DAY, LAST_DAY, true).filter(isWeekend);
  return [
    ...holidays.map((date): PublicDay => ({ date, kind: 'holiday' })),
    ...makeup.map((date): PublicDay => ({ date, kind: 'makeup' })),
  ];
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
