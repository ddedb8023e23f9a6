/** What somebody may do with a penalty. */
export const PenaltyAction = {
  CHARGE: 'CHARGE',
  APPEAL: 'APPEAL',
  UPHOLD: 'UPHOLD',
  REVERSE: 'REVERSE',
} as const;
export type PenaltyAction = (typeof PenaltyAction)[keyof typeof PenaltyAction];
