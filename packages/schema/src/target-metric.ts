/** A figure the product works out by itself. */
export const TargetMetric = {
  AVAILABILITY: 'AVAILABILITY',
  ON_TIME: 'ON_TIME',
  REPEAT_REPAIRS: 'REPEAT_REPAIRS',
  RESOLUTION: 'RESOLUTION',
  SATISFACTION: 'SATISFACTION',
} as const;
export type TargetMetric = (typeof TargetMetric)[keyof typeof TargetMetric];
