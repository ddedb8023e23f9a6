import type { ClockState, Localized } from '@aftercare/schema';
import type { Facts, Trace } from '../../kernel/decision-table/index.js';
import { advanceClocks, clockTargets, readCourse, type ClockCourse, type Moment } from '../clocks/index.js';
import {
  approvalRoute,
  liability,
  penalty,
  ruleOnRequest,
  type ApprovalRuling,
  type LiabilityRuling,
  type PenaltyRuling,
  type Policy,
  type RequestRulings,
  type RequestSubject,
  type SlaTarget,
} from '../policy/index.js';

/** A case as it was: what is known of it, and what happened. Instants are epoch milliseconds. */
export interface PastCase {
  /** As `factsOfRequest` gives them without problems. */
  readonly facts: Facts;
  readonly subject: RequestSubject;
  /** In order; the first is the filing. */
  readonly moments: readonly Moment[];
  /** What open clocks are read at. */
  readonly now: number;
  /** More time that was granted, by the promise's key. */
  readonly extensions?: Readonly<Record<string, ClockCourse['extensions']>>;
  /** The money an approval would be about, in whole units of the currency with its fraction. */
  readonly amount?: number | null;
}

/** A promise and how it went. Instants are epoch milliseconds; null while it has not started. */
export interface JudgedPromise {
  readonly key: string;
  readonly kind: string;
  readonly owedBy: string;
  readonly startedAt: number | null;
  readonly dueAt: number | null;
  readonly state: ClockState | null;
  readonly breachedAt: number | null;
  readonly sentence: Localized;
  readonly clause: string;
  readonly trace: Trace;
}

/** Everything a policy says of a case. */
export interface CaseVerdict {
  readonly triage: RequestRulings['triage'];
  readonly entitlement: RequestRulings['entitlement'];
  readonly promises: readonly JudgedPromise[];
  readonly approvals: ReadonlyMap<string, ApprovalRuling>;
  readonly penalties: ReadonlyMap<string, PenaltyRuling>;
  readonly liability: ReadonlyMap<string, LiabilityRuling>;
}

/**
 * Judges a case by a policy, past or imagined: the same rules and the same clocks as for a request that is filed, and
 * no more. The same case by the same policy always comes out the same.
 */
export function judgeCase(
  policy: Policy,
  { facts, subject, moments, now, extensions = {}, amount }: PastCase,
): CaseVerdict {
  const rulings = ruleOnRequest(policy, facts, subject);
  const { triage, entitlement } = rulings;
  const courses = advanceClocks(new Map(), clockTargets(policy, rulings.promises), moments);
  return {
    triage,
    entitlement,
    promises: rulings.promises.map((target) => {
      const course = courses.get(target.key);
      return judged(target, course && { ...course, extensions: extensions[target.key] ?? [] }, now);
    }),
    approvals: byKey(policy.approvals, (rule) =>
      approvalRoute(policy, facts, { rule, amount, tier: triage.tier, severity: triage.severity }),
    ),
    penalties: byKey(policy.penalties, (rule) => penalty(policy, rule, facts)),
    liability: byKey(policy.liability, (rule) => liability(policy, rule, facts)),
  };
}

function judged(target: SlaTarget, course: ClockCourse | undefined, now: number): JudgedPromise {
  const { key, kind, owedBy, sentence, clause, trace } = target;
  const told = { key, kind, owedBy, sentence, clause, trace };
  if (!course) return { ...told, startedAt: null, dueAt: null, state: null, breachedAt: null };
  const { dueAt, state, breachedAt } = readCourse(course, now);
  return { ...told, startedAt: course.startedAt, dueAt, state, breachedAt };
}

const byKey = <Ruling>(
  rules: readonly { readonly key: string }[],
  ruling: (key: string) => Ruling | null,
): ReadonlyMap<string, Ruling> => new Map(rules.map(({ key }) => [key, ruling(key)!]));
