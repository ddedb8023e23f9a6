import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';

/** Who bears a loss, in hundredths of a per cent by department; shares of `null` must be found out. */
export interface LiabilityRuling {
  readonly shares: Readonly<Record<string, number>> | null;
  readonly clause: string;
  readonly trace: Trace;
}

/** Decides who bears a loss by one rule; `null` where the policy has no such rule. */
export function liability(policy: Policy, key: string, facts: Facts): LiabilityRuling | null {
  const rule = policy.liability.find((one) => one.key === key);
  if (!rule) return null;
  const { outcome, trace } = decide(rule.table, facts);
  return { shares: outcome, clause: trace.clause, trace };
}
