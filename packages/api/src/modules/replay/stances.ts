import { Entitlement, ReplayDimension, type Localized } from '@aftercare/schema';
import { amountOf, valueWords, whoInWords, type Policy } from '../policy/index.js';
import type { CaseVerdict, JudgedPromise } from './judge-case.js';
import {
  DEADLINE_WORDS,
  ENTITLEMENT_WORDS,
  joined,
  NO_PENALTY,
  NOBODY,
  penaltyWords,
  percent,
  PROMISE_WORDS,
  TO_BE_FOUND_OUT,
  type DeadlineWord,
  type PromiseWord,
} from './domain/outcome-words.js';

/** Where a policy stands on one point of a request. */
export interface Stance {
  readonly dimension: ReplayDimension;
  /** The promise or rule, by its name in the policy; empty where there is one only. */
  readonly rule: string;
  readonly ruleLabel: Localized | null;
  /** The same for what is the same, of whatever policy. */
  readonly name: string;
  readonly label: Localized;
  /** Of the document; null where no row decided. */
  readonly clause: string | null;
  /** What it comes to, in minor units of the organization's currency; null where nobody can say. */
  readonly amountMinor: number | null;
  /** Epoch milliseconds. */
  readonly dueAt: number | null;
}

/** What money is counted in, and what the customer agreed to pay; minor units. */
export interface StanceMoney {
  readonly currency: string;
  readonly agreedMinor: number | null;
}

/** Everything a policy says of a request, point by point. */
export function stancesOf(policy: Policy, verdict: CaseVerdict, money: StanceMoney): Stance[] {
  return [
    ...triageStances(policy, verdict),
    entitlementStance(verdict, money),
    ...verdict.promises.flatMap((promise) => promiseStances(policy, promise)),
    ...approvalStances(policy, verdict),
    ...penaltyStances(policy, verdict, money),
    ...liabilityStances(policy, verdict),
  ];
}

type Said = Pick<Stance, 'dimension' | 'name' | 'label' | 'clause'> & Partial<Stance>;
const stance = (said: Said): Stance => ({ rule: '', ruleLabel: null, amountMinor: null, dueAt: null, ...said });

function triageStances(policy: Policy, { triage }: CaseVerdict): Stance[] {
  const { tier, severity, ownerRole, trace } = triage;
  const { tiers, severities } = policy.triage;
  const said = (dimension: ReplayDimension, name: string, label: Localized | undefined) =>
    stance({ dimension, name, label: label ?? valueWords(name), clause: trace.clause });
  return [
    said(ReplayDimension.TIER, tier, tiers[tier]),
    said(ReplayDimension.SEVERITY, severity, severities[severity]),
    said(ReplayDimension.OWNER, ownerRole, whoInWords({ roles: policy.roles }, ownerRole)),
  ];
}

const PAYS: ReadonlySet<Entitlement> = new Set([Entitlement.PAID, Entitlement.COST_PRICE]);

function entitlementStance({ entitlement }: CaseVerdict, { agreedMinor }: StanceMoney): Stance {
  const outcome = entitlement.outcome as Entitlement;
  return stance({
    dimension: ReplayDimension.ENTITLEMENT,
    name: outcome,
    label: ENTITLEMENT_WORDS[outcome],
    clause: entitlement.trace.clause,
    amountMinor: agreedMinor === null ? null : PAYS.has(outcome) ? agreedMinor : 0,
  });
}

function promiseStances({ promises }: Policy, { key, kind, clause, ...course }: JudgedPromise): Stance[] {
  const twins = promises.filter((rule) => rule.kind === kind).length > 1;
  const words = valueWords(kind);
  const ruleLabel = twins ? { 'zh-CN': `${words['zh-CN']}（${key}）`, en: `${words.en} (${key})` } : words;
  const of = { rule: key, ruleLabel, clause };
  const due: DeadlineWord = course.dueAt === null ? 'NOT_BEGUN' : 'DUE';
  const went = howItWent(course);
  return [
    stance({
      ...of,
      dimension: ReplayDimension.DEADLINE,
      name: due,
      label: DEADLINE_WORDS[due],
      dueAt: course.dueAt,
    }),
    stance({ ...of, dimension: ReplayDimension.PROMISE, name: went, label: PROMISE_WORDS[went], dueAt: course.dueAt }),
  ];
}

function howItWent({ state, breachedAt }: Pick<JudgedPromise, 'state' | 'breachedAt'>): PromiseWord {
  if (state === null) return 'NOT_BEGUN';
  if (breachedAt !== null) return 'BROKEN';
  return state === 'MET' ? 'KEPT' : state === 'CANCELLED' ? 'CANCELLED' : 'OPEN';
}

function approvalStances(policy: Policy, { approvals }: CaseVerdict): Stance[] {
  const { offices, roles } = policy;
  return policy.approvals.flatMap(({ key, label }) => {
    const ruling = approvals.get(key);
    if (!ruling) return [];
    const steps = ruling.route?.steps ?? [];
    const words = steps.map(({ by, board }) => {
      const posts = joined(
        by.map((name) => whoInWords({ offices, roles }, name)),
        '、',
        ' and ',
      );
      return board ? { 'zh-CN': `${posts['zh-CN']}（会议）`, en: `${posts.en} (in a meeting)` } : posts;
    });
    return stance({
      dimension: ReplayDimension.APPROVAL,
      rule: key,
      ruleLabel: label,
      name: steps.map(({ by, board }) => by.join('+') + (board ? ':BOARD' : '')).join('>') || 'NOBODY',
      label: steps.length ? joined(words, ' → ', ', then ') : NOBODY,
      clause: ruling.clause,
    });
  });
}

/** A penalty for a broken promise is due where it was broken; any other, where people find it so. */
function penaltyStances(policy: Policy, { penalties, promises }: CaseVerdict, { currency }: StanceMoney): Stance[] {
  const broken = new Set(promises.filter(({ breachedAt }) => breachedAt !== null).map(({ key }) => key));
  return policy.penalties.flatMap(({ key, label, on }) => {
    const ruling = penalties.get(key);
    if (!ruling) return [];
    const outcome = on === null || broken.has(on) ? ruling.outcome : null;
    const counted = on !== null && (outcome === null || outcome.currency === null || outcome.currency === currency);
    return stance({
      dimension: ReplayDimension.PENALTY,
      rule: key,
      ruleLabel: label,
      name: outcome ? nameOf(outcome) : 'NOTHING',
      label: outcome ? penaltyWords(outcome) : NO_PENALTY,
      clause: ruling.clause,
      amountMinor: !counted ? null : outcome ? amountOf(outcome, {}) : 0,
    });
  });
}

function liabilityStances(policy: Policy, { liability }: CaseVerdict): Stance[] {
  return policy.liability.flatMap(({ key, label }) => {
    const ruling = liability.get(key);
    if (!ruling) return [];
    const shares = Object.entries(ruling.shares ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const words = shares.map(([name, points]) => {
      const department = whoInWords({ departments: policy.departments }, name);
      return { 'zh-CN': `${department['zh-CN']} ${percent(points)}`, en: `${department.en} ${percent(points)}` };
    });
    return stance({
      dimension: ReplayDimension.LIABILITY,
      rule: key,
      ruleLabel: label,
      name: shares.map(([name, points]) => `${name}:${points}`).join() || 'TO_BE_FOUND_OUT',
      label: shares.length ? joined(words, '，', ', ') : TO_BE_FOUND_OUT,
      clause: ruling.clause,
    });
  });
}

const nameOf = (outcome: object): string =>
  Object.entries(outcome)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${String(value)}`)
    .toSorted()
    .join();
