import type { CalendarDefinition } from './calendar.js';
import type { Policy } from './policy.js';

/** Lists the calendars the policy's promises and hotline are counted on. */
export function calendars(policy: Policy): CalendarDefinition[] {
  return Object.values(policy.calendars);
}
