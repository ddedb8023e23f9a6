import type { Policy, SlaTarget } from '../policy/index.js';
import type { ClockTarget } from './domain/clock-target.js';

/** Promises as clocks keep them: with their calendar written out, so that a clock can be counted without its policy. */
export function clockTargets(policy: Policy, promises: readonly SlaTarget[]): ClockTarget[] {
  return promises.map((promise) => ({
    key: promise.key,
    kind: promise.kind,
    startEvent: promise.startEvent,
    startsAt: promise.startsAt,
    stopEvent: promise.stopEvent,
    duration: promise.duration,
    calendar: policy.calendars[promise.calendar]!,
    owedBy: promise.owedBy,
    pausedIn: promise.pausedIn,
    warnBeforeMinutes: promise.warnBeforeMinutes,
    warnAtPercent: promise.warnAtPercent,
    escalateTo: promise.escalateTo,
    escalatesOn: promise.escalatesOn,
    reminds: promise.reminds && { ...promise.reminds, calendar: policy.calendars[promise.reminds.calendar]! },
    extension: promise.extension,
    ...(promise.penalties.length ? { penalties: promise.penalties } : {}),
    sentence: promise.sentence,
    clause: promise.clause,
  }));
}
