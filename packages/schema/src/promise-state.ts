/** How a promise stands at the moment of asking. */
export const PromiseState = {
  ON_TRACK: 'ON_TRACK',
  AT_RISK: 'AT_RISK',
  BROKEN: 'BROKEN',
  PAUSED: 'PAUSED',
  MET: 'MET',
  NONE: 'NONE',
} as const;
export type PromiseState = (typeof PromiseState)[keyof typeof PromiseState];
