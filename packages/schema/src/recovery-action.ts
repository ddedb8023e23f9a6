/** What somebody may do with a claim for money from outside. */
export const RecoveryAction = {
  RECORD_LETTER: 'RECORD_LETTER',
  RECORD_RECEIPT: 'RECORD_RECEIPT',
  CLOSE: 'CLOSE',
  WITHDRAW: 'WITHDRAW',
} as const;
export type RecoveryAction = (typeof RecoveryAction)[keyof typeof RecoveryAction];
