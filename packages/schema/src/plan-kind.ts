/** What a plan does when it falls due. */
export const PlanKind = {
  MAINTENANCE: 'MAINTENANCE',
  INSPECTION: 'INSPECTION',
  CUSTOMER_VISIT: 'CUSTOMER_VISIT',
  TRAINING: 'TRAINING',
} as const;
export type PlanKind = (typeof PlanKind)[keyof typeof PlanKind];
