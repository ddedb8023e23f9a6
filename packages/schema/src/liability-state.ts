/** Where a decision on who bears a loss stands. */
export const LiabilityState = {
  PROPOSED: 'PROPOSED',
  DECLINED: 'DECLINED',
  IN_FORCE: 'IN_FORCE',
  DISPUTED: 'DISPUTED',
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type LiabilityState = (typeof LiabilityState)[keyof typeof LiabilityState];
