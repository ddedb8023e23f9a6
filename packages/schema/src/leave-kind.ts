/** Why somebody is away. */
export const LeaveKind = {
  ANNUAL: 'ANNUAL',
  SICK: 'SICK',
  PERSONAL: 'PERSONAL',
  TRAINING: 'TRAINING',
  COMPENSATORY: 'COMPENSATORY',
} as const;
export type LeaveKind = (typeof LeaveKind)[keyof typeof LeaveKind];
