/** What a customer rates, from 1 to the top of the scale. */
export const RatingCriterion = {
  OVERALL: 'OVERALL',
  ATTITUDE: 'ATTITUDE',
  QUALITY: 'QUALITY',
  SPEED: 'SPEED',
} as const;
export type RatingCriterion = (typeof RatingCriterion)[keyof typeof RatingCriterion];
