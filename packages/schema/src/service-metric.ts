/** What is counted about a service, from the records of its requests. */
export const ServiceMetric = {
  SATISFACTION: 'SATISFACTION',
  RESOLUTION_RATE: 'RESOLUTION_RATE',
  ON_TIME_RATE: 'ON_TIME_RATE',
  FIRST_TIME_FIX_RATE: 'FIRST_TIME_FIX_RATE',
  REPEAT_REPAIR_RATE: 'REPEAT_REPAIR_RATE',
  CALLBACK_RATE: 'CALLBACK_RATE',
} as const;
export type ServiceMetric = (typeof ServiceMetric)[keyof typeof ServiceMetric];
