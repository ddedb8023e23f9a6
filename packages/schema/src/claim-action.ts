/** What can be done to a claim. */
export const ClaimAction = {
  ASSESS: 'ASSESS',
  WITHDRAW: 'WITHDRAW',
  SEND_BACK: 'SEND_BACK',
  RECEIVE: 'RECEIVE',
  APPRAISE: 'APPRAISE',
  DISPOSE: 'DISPOSE',
  SEND_EXCHANGE: 'SEND_EXCHANGE',
  CONFIRM_EXCHANGE: 'CONFIRM_EXCHANGE',
  RECORD_COST: 'RECORD_COST',
  PAY: 'PAY',
  CORRECT: 'CORRECT',
  REVERSE: 'REVERSE',
} as const;
export type ClaimAction = (typeof ClaimAction)[keyof typeof ClaimAction];
