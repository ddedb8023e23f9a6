/** Where a penalty stands. */
export const PenaltyState = {
  DUE: 'DUE',
  CHARGED: 'CHARGED',
  APPEALED: 'APPEALED',
  REVERSED: 'REVERSED',
} as const;
export type PenaltyState = (typeof PenaltyState)[keyof typeof PenaltyState];
