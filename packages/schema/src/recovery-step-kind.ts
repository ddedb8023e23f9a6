/** What happened to a claim for money from outside. */
export const RecoveryStepKind = {
  CLAIMED: 'CLAIMED',
  LETTER_SENT: 'LETTER_SENT',
  LETTER_RECEIVED: 'LETTER_RECEIVED',
  MONEY_RECEIVED: 'MONEY_RECEIVED',
  CLOSED: 'CLOSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type RecoveryStepKind = (typeof RecoveryStepKind)[keyof typeof RecoveryStepKind];
