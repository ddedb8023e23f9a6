/** What a visit achieved. */
export const VisitOutcome = {
  FIXED: 'FIXED',
  NOT_FIXED: 'NOT_FIXED',
  ADVICE_GIVEN: 'ADVICE_GIVEN',
} as const;
export type VisitOutcome = (typeof VisitOutcome)[keyof typeof VisitOutcome];
