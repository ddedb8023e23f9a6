import chineseDays from 'chinese-days';
import {
  compileCalendar,
  overridesFromPublicDays,
  WEEKDAYS,
  type Calendar,
  type LocalInterval,
  type PublicDay,
} from '../../kernel/business-time/index.js';
import type { CalendarDefinition, Weekday } from './domain/calendar.js';

const compiled = new Map<string, Calendar>();

/** A policy's calendar, ready for arithmetic; compiled once per definition, with China's public days where it asks. */
export function businessCalendar(definition: CalendarDefinition): Calendar {
  const key = JSON.stringify(definition);
  let calendar = compiled.get(key);
  if (!calendar) compiled.set(key, (calendar = compile(definition)));
  return calendar;
}

function compile(definition: CalendarDefinition): Calendar {
  const { timeZone } = definition;
  if (definition.alwaysOpen) return compileCalendar({ timeZone, alwaysOpen: true });
  const weekly = Object.fromEntries(
    WEEKDAYS.map((name, index) => [name, (definition.weekly[(index + 1) as Weekday] ?? []).map(interval)]),
  );
  const overrides = definition.holidays === 'CN' ? overridesFromPublicDays(chinesePublicDays()) : [];
  return compileCalendar({ timeZone, weekly, overrides });
}

const interval = ({ from, to }: { from: number; to: number }): LocalInterval => [from, to];

const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;
let publicDays: readonly PublicDay[] | undefined;

/** Source: the yearly notices of the State Council, as the package chinese-days keeps them; later years follow the week. */
function chinesePublicDays(): readonly PublicDay[] {
  if (publicDays) return publicDays;
  const days: PublicDay[] = [];
  for (let at = Date.UTC(FIRST_YEAR, 0, 1); at <= Date.UTC(LAST_YEAR, 11, 31); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    const weekday = new Date(at).getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    if (chineseDays.isWorkday(date) && isWeekend) days.push({ date, kind: 'makeup' });
    if (!chineseDays.isWorkday(date) && !isWeekend) days.push({ date, kind: 'holiday' });
  }
  return (publicDays = days);
}
