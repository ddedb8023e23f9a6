/** What a promise is about. */
export const ClockKind = {
  RESPOND: 'RESPOND',
  ARRANGE: 'ARRANGE',
  TAKE_UP_CHECK: 'TAKE_UP_CHECK',
  ARRIVE: 'ARRIVE',
  ANSWER: 'ANSWER',
  PROPOSE_SOLUTION: 'PROPOSE_SOLUTION',
  RESOLVE: 'RESOLVE',
  RETURN: 'RETURN',
  REPORT: 'REPORT',
  CUSTOMER_NOTICE: 'CUSTOMER_NOTICE',
  VISIT: 'VISIT',
  CALL_BACK: 'CALL_BACK',
} as const;
export type ClockKind = (typeof ClockKind)[keyof typeof ClockKind];
