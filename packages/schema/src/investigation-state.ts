/** Where an investigation stands. */
export const InvestigationState = {
  OPEN: 'OPEN',
  CONCLUDED: 'CONCLUDED',
  DROPPED: 'DROPPED',
} as const;
export type InvestigationState = (typeof InvestigationState)[keyof typeof InvestigationState];
