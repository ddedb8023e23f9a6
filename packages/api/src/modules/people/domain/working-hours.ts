import type { InputIssue } from '../../../kernel/refusal.js';

/** Local minutes since midnight; `until` is not included. */
export type HoursOfDay = readonly { readonly from: number; readonly until: number }[];

/** When somebody works: as a calendar of the policy says, or in hours of their own, Monday first. */
export type WorkingHours =
  | { readonly calendar: string }
  | { readonly week: readonly HoursOfDay[]; readonly holidays: boolean };

const DAYS = 7;
const MINUTES = 1440;
const MOST_A_DAY = 4;

/** What is wrong with hours somebody is given; `calendars` are the policy's own names. */
export function checkWorkingHours(hours: WorkingHours, calendars: readonly string[]): InputIssue[] {
  if ('calendar' in hours)
    return calendars.includes(hours.calendar) ? [] : [{ path: 'hours.calendar', code: 'people.noSuchCalendar' }];
  const { week } = hours;
  if (week.length !== DAYS) return [{ path: 'hours.week', code: 'people.sevenDays' }];
  if (week.every((day) => day.length === 0)) return [{ path: 'hours.week', code: 'people.noHours' }];
  return week.flatMap((day, index) =>
    isWell(day) ? [] : [{ path: `hours.week.${index}`, code: 'people.hoursWrong' }],
  );
}

const isWell = (day: HoursOfDay): boolean =>
  day.length <= MOST_A_DAY &&
  day.every(({ from, until }, at) => from >= (at ? day[at - 1]!.until : 0) && from < until && until <= MINUTES);
