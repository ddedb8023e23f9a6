import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import type { ApprovalRoute } from './approval-rule.js';
import type { Policy } from './policy.js';

/** What an approval is asked for: which rule, how much money it is about, and what triage made of the case. */
export interface ApprovalQuestion {
  readonly rule: string;
  /** In whole units of the currency, with its fraction; left out where money plays no part. */
  readonly amount?: number | null;
  readonly tier: string | null;
  readonly severity: string | null;
}

/** Who must agree, in which order, and why; a route of `null` needs nobody. */
export interface ApprovalRuling {
  readonly route: ApprovalRoute | null;
  readonly clause: string;
  readonly trace: Trace;
}

/**
 * Decides who must agree to something; `null` where the policy has no such rule.
 * @param facts as `checkFacts` accepts them
 */
export function approvalRoute(policy: Policy, facts: Facts, question: ApprovalQuestion): ApprovalRuling | null {
  const rule = policy.approvals.find(({ key }) => key === question.rule);
  if (!rule) return null;
  const { amount = null, tier, severity } = question;
  const { outcome, trace } = decide(rule.table, { ...facts, amount, tier, severity });
  return { route: outcome, clause: trace.clause, trace };
}
