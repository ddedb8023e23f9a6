import type { Policy, SlaTarget } from '../policy/index.js';
import type { ClockTarget } from './domain/clock-target.js';

/** Promises as clocks keep them: with their calendar written out, so that a clock can be counted without its policy. */
export function clockTargets(policy: Policy, promises: readonly SlaTarget[]): ClockTarget[] {
  return promises.map(({ trace: _, calendar, ...promise }) => ({ ...promise, calendar: policy.calendars[calendar]! }));
}
