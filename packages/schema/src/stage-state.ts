/** Where a stage of a unit's acceptance stands. */
export const StageState = {
  WAITING: 'WAITING',
  OPEN: 'OPEN',
  SIGNED: 'SIGNED',
} as const;
export type StageState = (typeof StageState)[keyof typeof StageState];
