/** Where a claim stands. */
export const ClaimState = {
  SUBMITTED: 'SUBMITTED',
  ASSESSED: 'ASSESSED',
  APPROVED: 'APPROVED',
  SETTLED: 'SETTLED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  REVERSED: 'REVERSED',
} as const;
export type ClaimState = (typeof ClaimState)[keyof typeof ClaimState];
