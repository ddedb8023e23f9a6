/** Where a clock stands, as stored. */
export const ClockState = {
  RUNNING: 'RUNNING',
  PAUSED: 'PAUSED',
  MET: 'MET',
  BROKEN: 'BROKEN',
  CANCELLED: 'CANCELLED',
} as const;
export type ClockState = (typeof ClockState)[keyof typeof ClockState];
