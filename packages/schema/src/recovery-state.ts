/** Where the claim for money from outside stands. */
export const RecoveryState = {
  CLAIMED: 'CLAIMED',
  PARTLY_RECEIVED: 'PARTLY_RECEIVED',
  RECEIVED: 'RECEIVED',
  CLOSED: 'CLOSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type RecoveryState = (typeof RecoveryState)[keyof typeof RecoveryState];
