import type { Localized } from '@aftercare/schema';
import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import { describeDuration, type Duration } from './duration.js';
import { fillSentence } from './fill-sentence.js';
import { penaltiesForBreach } from './penalty.js';
import type { PenaltyOutcome } from './penalty-rule.js';
import type { Policy } from './policy.js';
import type { Promised, PromiseRule } from './promise-rule.js';
import { whoInWords } from './who-in-words.js';

/** One promise to (or duty of) somebody, ready for a clock. */
export interface SlaTarget extends Omit<PromiseRule, 'within' | 'startFact'> {
  /** UTC, ISO 8601: the moment it runs from where that is known; `null` where an event starts it. */
  readonly startsAt: string | null;
  /** Minutes or working days, counted on the calendar named `calendar`; or until a moment (UTC, ISO 8601). */
  readonly duration: Duration | Until;
  /** What its breach costs whom. */
  readonly penalties: readonly DuePenalty[];
  readonly clause: string;
  readonly trace: Trace;
}

/**
 * Decides what is promised for a request, in the order of the policy; nothing where the rules promise nothing.
 * @param facts as `checkFacts` accepts them.
 */
export function promises(policy: Policy, facts: Facts): SlaTarget[] {
  return policy.promises.flatMap((rule) => {
    const { outcome, trace } = decide(rule.within, facts);
    if (outcome === null) return [];
    return target(rule, outcome, facts, trace).map((one) => ({
      ...one,
      penalties: duePenalties(policy, rule.key, facts),
    }));
  });
}

/** A penalty that falls due when a promise is broken. */
export interface DuePenalty {
  readonly rule: string;
  readonly label: Localized;
  /** The department, office or role that bears it. */
  readonly of: string;
  /** The same as people read it. */
  readonly bearer: Localized;
  readonly outcome: PenaltyOutcome;
  readonly clause: string;
}

/** Until a moment that was named, such as the one the customer wished for. */
export interface Until {
  readonly unit: 'UNTIL';
  readonly at: string;
}

/** Empty while the moment it depends on is not known. */
function target(rule: PromiseRule, promised: Promised, facts: Facts, trace: Trace): SlaTarget[] {
  const startsAt = rule.startFact === null ? null : momentOf(facts, rule.startFact);
  const duration = promised.unit === 'BY' ? untilOf(facts, promised.fact) : promised;
  if (duration === null || (rule.startFact !== null && startsAt === null)) return [];
  return [targetOf(rule, startsAt, duration, trace)];
}

const duePenalties = (policy: Policy, promise: string, facts: Facts): DuePenalty[] =>
  penaltiesForBreach(policy, promise, facts).map(({ rule, outcome, clause }) => ({
    rule: rule.key,
    label: rule.label,
    of: rule.of,
    bearer: whoInWords(policy, rule.of),
    outcome: outcome!,
    clause,
  }));

function momentOf(facts: Facts, name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' ? value : null;
}

function untilOf(facts: Facts, name: string): Until | null {
  const at = momentOf(facts, name);
  return at === null ? null : { unit: 'UNTIL', at };
}

function targetOf(rule: PromiseRule, startsAt: string | null, duration: Duration | Until, trace: Trace): SlaTarget {
  const { key, kind, startEvent, stopEvent, calendar, owedBy, pausedIn, warnBeforeMinutes, warnAtPercent } = rule;
  return {
    key,
    kind,
    startEvent,
    startsAt,
    stopEvent,
    duration,
    calendar,
    owedBy,
    pausedIn,
    warnBeforeMinutes,
    warnAtPercent,
    escalateTo: rule.escalateTo,
    escalatesOn: rule.escalatesOn,
    reminds: rule.reminds,
    extension: rule.extension,
    penalties: [],
    sentence: fillSentence(rule.sentence, {
      duration: duration.unit === 'UNTIL' ? AS_WISHED : describeDuration(duration),
    }),
    clause: trace.clause,
    trace,
  };
}

/** A moment people named themselves needs no figure. */
const AS_WISHED = { 'zh-CN': '约定时间', en: 'the time agreed' };
