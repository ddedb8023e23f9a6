import { lastDayOf, type LocalDate } from './local-date.js';
import type { Policy } from './policy.js';

/**
 * The last day on which the customer may still say what they think of finished work: with its end, their silence counts
 * as acceptance. `null` where silence never does.
 *
 * @param shownOn the day the work was put to them, in the organization's time zone; it is not counted
 */
export function silenceEndsOn({ acceptance: { silenceAccepts } }: Policy, shownOn: LocalDate): LocalDate | null {
  return silenceAccepts && lastDayOf(silenceAccepts, shownOn);
}
