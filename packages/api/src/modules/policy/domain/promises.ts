import type { ClockKind, Localized, RequestState, Role } from '@aftercare/schema';
import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import { describeDuration, type Duration } from './duration.js';
import { fillSentence } from './fill-sentence.js';
import type { EscalatesOn, Policy, PromiseRule } from './policy.js';
import type { ServiceEvent } from './service-event.js';

/** One promise to (or duty of) somebody, ready for a clock. */
export interface SlaTarget {
  /** The promise's name in the policy; unique there. */
  readonly key: string;
  readonly kind: ClockKind;
  readonly startEvent: ServiceEvent;
  readonly stopEvent: ServiceEvent;
  /** Minutes or working days, counted on the calendar named `calendar`. */
  readonly duration: Duration;
  readonly calendar: string;
  readonly owedBy: Role;
  /** The clock stands still while the request is in one of these states. */
  readonly pausedIn: readonly RequestState[];
  /** Warn so many minutes before the deadline; or at such a share of the duration; at most one is set. */
  readonly warnBeforeMinutes: number | null;
  readonly warnAtPercent: number | null;
  readonly escalateTo: Role;
  readonly escalatesOn: EscalatesOn | null;
  /** What the customer is told. */
  readonly sentence: Localized;
  readonly clause: string;
  readonly trace: Trace;
}

/**
 * Decides what is promised for a request, in the order of the policy; nothing where the rules promise nothing.
 * @param facts as `checkFacts` accepts them.
 */
export function promises(policy: Policy, facts: Facts): SlaTarget[] {
  return policy.promises.flatMap((rule) => {
    const { outcome: duration, trace } = decide(rule.within, facts);
    return duration === null ? [] : [target(rule, duration, trace)];
  });
}

function target(rule: PromiseRule, duration: Duration, trace: Trace): SlaTarget {
  const { key, kind, startEvent, stopEvent, calendar, owedBy, pausedIn, warnBeforeMinutes, warnAtPercent } = rule;
  return {
    key,
    kind,
    startEvent,
    stopEvent,
    duration,
    calendar,
    owedBy,
    pausedIn,
    warnBeforeMinutes,
    warnAtPercent,
    escalateTo: rule.escalateTo,
    escalatesOn: rule.escalatesOn,
    sentence: fillSentence(rule.sentence, { duration: describeDuration(duration) }),
    clause: trace.clause,
    trace,
  };
}
