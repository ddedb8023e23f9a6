import { businessCalendar, type CalendarDefinition } from '../policy/index.js';
import type { ClockCourse } from './domain/clock-course.js';
import { readClock, type ClockReading } from './domain/read-clock.js';

/** Reads a clock on the calendars its target carries. @param now epoch milliseconds */
export function readCourse(course: ClockCourse, now: number): ClockReading {
  const { calendar, reminds } = course.target;
  const reminding = reminds ? businessCalendar(reminds.calendar as CalendarDefinition) : null;
  return readClock(course, businessCalendar(calendar as CalendarDefinition), now, reminding);
}
