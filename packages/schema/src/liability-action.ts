/** What somebody may do with a decision on who bears a loss. */
export const LiabilityAction = {
  DISPUTE: 'DISPUTE',
  UPHOLD: 'UPHOLD',
  DECIDE_ANEW: 'DECIDE_ANEW',
  CLAIM_RECOVERY: 'CLAIM_RECOVERY',
} as const;
export type LiabilityAction = (typeof LiabilityAction)[keyof typeof LiabilityAction];
