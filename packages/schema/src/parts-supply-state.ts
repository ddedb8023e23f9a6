/** Whether spare parts are to be had for a unit, by the policy. */
export const PartsSupplyState = {
  WHOLE_LIFE: 'WHOLE_LIFE',
  STILL_MADE: 'STILL_MADE',
  SUPPLIED: 'SUPPLIED',
  OVER: 'OVER',
} as const;
export type PartsSupplyState = (typeof PartsSupplyState)[keyof typeof PartsSupplyState];
