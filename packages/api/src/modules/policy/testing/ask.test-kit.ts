import type { Facts } from '../../../kernel/decision-table/index.js';
import { componentWarranties } from '../domain/component-warranties.js';
import { entitlement } from '../domain/entitlement.js';
import type { LocalDate } from '../domain/local-date.js';
import type { PlanRule } from '../domain/plan-rule.js';
import { plans } from '../domain/plans.js';
import type { Policy } from '../domain/policy.js';
import { promises, type SlaTarget } from '../domain/promises.js';
import type { StartDates } from '../domain/warranty-of.js';

/** How long the promise of that name gives, `null` when it is not made. */
export function promised(policy: Policy, key: string, facts: Facts): SlaTarget['duration'] | null {
  return promises(policy, facts).find((target) => target.key === key)?.duration ?? null;
}

/** Who owes the promise of that name, to whom a breach goes, and from which event to which it runs. */
export function owing(policy: Policy, facts: Facts, key: string): string[] {
  const { owedBy, escalateTo, startEvent, stopEvent } = promises(policy, facts).find((target) => target.key === key)!;
  return [owedBy, escalateTo, String(startEvent), stopEvent];
}

export const planNamed = (policy: Policy, key: string): PlanRule => plans(policy).find((plan) => plan.key === key)!;

/** The last day under warranty of a component. */
export function warrantyEnd(policy: Policy, component: string, startDates: StartDates): LocalDate | null {
  const [warranty] = componentWarranties(policy, { startDates, components: [component], on: '2026-01-01' });
  return warranty?.endsOn ?? null;
}

/** Outcome and reason of an entitlement, for a unit bought and accepted on 18 March 2026; the day is 1 May 2026. */
export function ruling(
  policy: Policy,
  asked: { component?: string; faultKind?: string; cause?: string; on?: string; facts?: Facts },
): string {
  const startDates = { purchase: '2026-03-18', acceptance: '2026-03-18' };
  const { outcome, reason } = entitlement(policy, { component: null, on: '2026-05-01', startDates, ...asked });
  return `${outcome} ${reason}`;
}
