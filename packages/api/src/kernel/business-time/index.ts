export { addBusinessTime } from './add-business-time.js';
export { businessTimeBetween } from './business-time-between.js';
export { BusinessTimeError, type BusinessTimeErrorCode } from './business-time-error.js';
export {
  type CalendarDefinition,
  type DateOverride,
  type LocalInterval,
  type Weekday,
  WEEKDAYS,
  type WeeklyHours,
} from './calendar-definition.js';
export { breachedAt, elapsed, promisedTime, remaining, type Warning, warningAt } from './clock-reading.js';
export { type Calendar, compileCalendar } from './compile-calendar.js';
export { type ClockTerms, type Deadline, deadline, promisedAt } from './deadline.js';
export { calendarDays, type Duration, hours, minutes, workingDays } from './duration.js';
export { openIntervals } from './open-intervals.js';
export { HORIZON_YEARS, isOpen, nextOpening } from './open-time.js';
export { parseHours } from './parse-hours.js';
export { mergePauses, type Pause, pausesFromHistory, type StateChange } from './pauses.js';
export { overridesFromPublicDays, type PublicDay } from './public-days.js';
export { MINUTE } from './units.js';
