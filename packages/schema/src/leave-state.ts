/** How far a leave is: only one that is approved keeps somebody from being sent. */
export const LeaveState = {
  ASKED: 'ASKED',
  APPROVED: 'APPROVED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type LeaveState = (typeof LeaveState)[keyof typeof LeaveState];
