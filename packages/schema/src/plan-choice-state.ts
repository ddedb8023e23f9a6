/** What became of one choice of a plan. */
export const PlanChoiceState = {
  PROPOSED: 'PROPOSED',
  UNSERVED: 'UNSERVED',
  APPLIED: 'APPLIED',
  NOT_WANTED: 'NOT_WANTED',
  REFUSED: 'REFUSED',
  UNDONE: 'UNDONE',
  KEPT: 'KEPT',
} as const;
export type PlanChoiceState = (typeof PlanChoiceState)[keyof typeof PlanChoiceState];
