/** What is done about a problem. */
export const SolutionMeasure = {
  REPAIR: 'REPAIR',
  REPLACE: 'REPLACE',
  TECHNICAL_IMPROVEMENT: 'TECHNICAL_IMPROVEMENT',
  TRAINING: 'TRAINING',
  RETURN: 'RETURN',
  COMPENSATE: 'COMPENSATE',
  EXCHANGE: 'EXCHANGE',
  ADVICE: 'ADVICE',
} as const;
export type SolutionMeasure = (typeof SolutionMeasure)[keyof typeof SolutionMeasure];
