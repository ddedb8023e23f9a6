/** How far a replay of a policy over past requests has come. */
export const ReplayState = {
  ASKED: 'ASKED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type ReplayState = (typeof ReplayState)[keyof typeof ReplayState];
