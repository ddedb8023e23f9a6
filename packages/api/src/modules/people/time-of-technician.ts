import { openIntervals, type Calendar } from '../../kernel/business-time/index.js';
import { businessCalendar, type CalendarDefinition, type Policy } from '../policy/index.js';
import { availability, type Available, type Stretch } from './domain/availability.js';
import type { WorkingHours } from './domain/working-hours.js';

/** What `timeOf` reads of a technician: pairs of epoch milliseconds. */
export interface TimeRow {
  readonly id: string;
  readonly timeZone: string;
  readonly workingHours: WorkingHours | null;
  readonly leave: readonly (readonly [number, number])[];
  readonly onCall: readonly (readonly [number, number])[];
}

/** What every moment of a time is to a technician, on their own calendar or the policy's. */
export function timeOfTechnician(row: TimeRow, { calendars }: Pick<Policy, 'calendars'>, asked: Stretch): Available[] {
  const calendar = calendarOf(row, calendars);
  return availability(
    {
      hours: calendar && openIntervals(calendar, asked.from, asked.until),
      onCall: row.onCall.map(stretch),
      leave: row.leave.map(stretch),
    },
    asked,
  );
}

const stretch = ([from, until]: readonly [number, number]): Stretch => ({ from, until });

/** Null where none is recorded, and where the policy of today has no calendar of that name any more. */
function calendarOf(
  { workingHours, timeZone }: Pick<TimeRow, 'workingHours' | 'timeZone'>,
  calendars: Policy['calendars'],
): Calendar | null {
  if (workingHours === null) return null;
  if ('calendar' in workingHours) {
    const definition = calendars[workingHours.calendar];
    return definition ? businessCalendar(definition) : null;
  }
  const { week, holidays } = workingHours;
  const weekly = Object.fromEntries(
    week.map((day, index) => [index + 1, day.map(({ from, until }) => ({ from, to: until }))]),
  ) as unknown as Extract<CalendarDefinition, { alwaysOpen: false }>['weekly'];
  return businessCalendar({
    name: 'own',
    timeZone,
    alwaysOpen: false,
    weekly,
    holidays: holidays ? 'CN' : null,
  });
}
