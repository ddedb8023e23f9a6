/** What a stored decision decided. */
export const DecisionKind = {
  TRIAGE: 'TRIAGE',
  PROMISE: 'PROMISE',
  ENTITLEMENT: 'ENTITLEMENT',
} as const;
export type DecisionKind = (typeof DecisionKind)[keyof typeof DecisionKind];
