import type { PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import type { PenaltyOutcome, PenaltyRule } from './penalty-rule.js';
import type { Policy } from './policy.js';

/** What somebody loses or must do, and why; an outcome of `null` costs nothing. */
export interface PenaltyRuling {
  readonly rule: PenaltyRule;
  readonly outcome: PenaltyOutcome | null;
  readonly clause: string;
  readonly trace: Trace;
}

/** How much there is of what a penalty counts, by unit, and what its shares are taken of, in minor units by base. */
export interface PenaltyQuantities {
  readonly units?: Readonly<Partial<Record<PenaltyUnit, number>>>;
  readonly basesMinor?: Readonly<Partial<Record<PenaltyBase, number>>>;
}

/** Decides the penalty of one rule; `null` where the policy has no such rule. */
export function penalty(policy: Policy, key: string, facts: Facts): PenaltyRuling | null {
  const rule = policy.penalties.find((one) => one.key === key);
  if (!rule) return null;
  const { outcome, trace } = decide(rule.table, facts);
  return { rule, outcome, clause: trace.clause, trace };
}

/** The penalties that fall due when a promise is broken. */
export function penaltiesForBreach(policy: Policy, promise: string, facts: Facts): PenaltyRuling[] {
  return policy.penalties.flatMap(({ key, on }) => {
    const ruling = on === promise ? penalty(policy, key, facts) : null;
    return ruling?.outcome ? [ruling] : [];
  });
}

const WHOLE = 10_000n;
const MILLE = 1_000;

/**
 * What a penalty comes to, in minor units, halves rounded up; `null` while a quantity it counts by is not known, and
 * for one that is not money. Quantities count to the thousandth: 1.234 tons.
 */
export function amountOf(outcome: PenaltyOutcome, { units = {}, basesMinor = {} }: PenaltyQuantities): number | null {
  const { amountMinor, per, shareBasisPoints, of } = outcome;
  if (amountMinor === null && shareBasisPoints === null) return null;
  const counted = per === null ? 0 : per === 'TIME' ? (units.TIME ?? 1) : units[per];
  const base = of === null ? 0 : basesMinor[of];
  if (counted === undefined || base === undefined) return null;
  const fixed = divided(BigInt(amountMinor ?? 0) * BigInt(Math.round(counted * MILLE)), BigInt(MILLE));
  const share = divided(BigInt(base) * BigInt(shareBasisPoints ?? 0), WHOLE);
  return Number(fixed + share);
}

const divided = (amount: bigint, by: bigint): bigint => (2n * amount + by) / (2n * by);
