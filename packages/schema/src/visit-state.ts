/** Where a visit stands between being offered and its report being closed. */
export const VisitState = {
  OFFERED: 'OFFERED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  ON_THE_WAY: 'ON_THE_WAY',
  ARRIVED: 'ARRIVED',
  WORKING: 'WORKING',
  STOPPED: 'STOPPED',
  DONE: 'DONE',
  SIGNED: 'SIGNED',
  CANCELLED: 'CANCELLED',
} as const;
export type VisitState = (typeof VisitState)[keyof typeof VisitState];
