/** How far an 8D report is. */
export const EightDState = {
  OPEN: 'OPEN',
  CONTAINED: 'CONTAINED',
  CAUSES_FOUND: 'CAUSES_FOUND',
  CORRECTED: 'CORRECTED',
  CLOSED: 'CLOSED',
} as const;
export type EightDState = (typeof EightDState)[keyof typeof EightDState];
