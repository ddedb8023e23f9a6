/** Where a plan of a day stands. */
export const DayPlanState = {
  ASKED: 'ASKED',
  RUNNING: 'RUNNING',
  READY: 'READY',
  APPLYING: 'APPLYING',
  APPLIED: 'APPLIED',
  UNDONE: 'UNDONE',
  FAILED: 'FAILED',
} as const;
export type DayPlanState = (typeof DayPlanState)[keyof typeof DayPlanState];
