/** What two policies may see differently in one request. */
export const ReplayDimension = {
  TIER: 'TIER',
  SEVERITY: 'SEVERITY',
  OWNER: 'OWNER',
  ENTITLEMENT: 'ENTITLEMENT',
  DEADLINE: 'DEADLINE',
  PROMISE: 'PROMISE',
  APPROVAL: 'APPROVAL',
  PENALTY: 'PENALTY',
  LIABILITY: 'LIABILITY',
  /** A fact that was known and is left out, because the new policy does not ask for it or not so. */
  FACT: 'FACT',
  /** Whether the new policy can judge the request at all. */
  JUDGEMENT: 'JUDGEMENT',
} as const;
export type ReplayDimension = (typeof ReplayDimension)[keyof typeof ReplayDimension];
