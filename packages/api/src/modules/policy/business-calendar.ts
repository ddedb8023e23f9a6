import chineseDays from 'chinese-days';
import {
  compileCalendar,
  overridesFromPublicDays,
  WEEKDAYS,
  type Calendar,
  type CalendarDefinition as CalendarData,
  type LocalInterval,
  type PublicDay,
  type WeeklyHours,
} from '../../kernel/business-time/index.js';
import type { CalendarDefinition, PublicHolidays, Weekday } from './domain/calendar.js';

const compiled = new Map<string, Calendar>();

/** A policy's calendar, ready for arithmetic; compiled once per definition, with China's public days where it asks. */
export function businessCalendar(definition: CalendarDefinition): Calendar {
  const key = JSON.stringify(definition);
  let calendar = compiled.get(key);
  if (!calendar) compiled.set(key, (calendar = compileCalendar(calendarAsData(definition))));
  return calendar;
}

/** The same calendar written out, day by day where it differs from the week: hours in local minutes. */
export function calendarAsData(definition: CalendarDefinition): CalendarData {
  const { timeZone } = definition;
  if (definition.alwaysOpen) return { timeZone, alwaysOpen: true };
  const { weekly, holidays } = definition;
  const week = Object.fromEntries(
    WEEKDAYS.map((name, index) => [name, (weekly[(index + 1) as Weekday] ?? []).map(interval)]),
  ) as WeeklyHours;
  return { timeZone, weekly: week, overrides: overridesFromPublicDays(publicDaysOf(holidays)) };
}

function publicDaysOf(holidays: PublicHolidays | null): readonly PublicDay[] {
  if (!holidays) return [];
  const days = chinesePublicDays();
  return holidays === 'CN' ? days : days.filter(({ kind }) => kind === 'holiday');
}

const interval = ({ from, to }: { from: number; to: number }): LocalInterval => [from, to];

const [FIRST_DAY, LAST_DAY] = ['2004-01-01', '2026-12-31'];
let publicDays: readonly PublicDay[] | undefined;

/** Source: the yearly notices of the State Council, as the package chinese-days keeps them; later years follow the week. */
function chinesePublicDays(): readonly PublicDay[] {
  return (publicDays ??= [
    ...chineseDays.getHolidaysInRange(FIRST_DAY, LAST_DAY, false).map((date) => ({ date, kind: 'holiday' as const })),
    ...chineseDays
      .getWorkdaysInRange(FIRST_DAY, LAST_DAY, true)
      .filter(isWeekend)
      .map((date) => ({ date, kind: 'makeup' as const })),
  ]);
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
