import type { DecisionTable } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';

/** The table a trace names; null where this version has no such table. */
export function tableNamed(policy: Policy, name: string): DecisionTable<unknown> | null {
  return tables(policy).find((table) => table.name === name) ?? null;
}

/** Every table of a policy, in the order of its sections. */
export function tables(policy: Policy): DecisionTable<unknown>[] {
  const { triage, promises, entitlement, approvals, liability, penalties, prices, postDemands, scorecards } = policy;
  return [
    triage.table,
    ...promises.map(({ within }) => within),
    entitlement.terms,
    entitlement.rulings,
    ...[...approvals, ...liability, ...penalties].map(({ table }) => table),
    prices.basis,
    prices.consent,
    ...[...postDemands, ...scorecards].map(({ table }) => table),
  ];
}
