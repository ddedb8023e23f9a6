/** What an investigation cost money for. */
export const TripCostKind = {
  TRAVEL: 'TRAVEL',
  LODGING: 'LODGING',
  MEALS: 'MEALS',
  TESTING: 'TESTING',
  OTHER: 'OTHER',
} as const;
export type TripCostKind = (typeof TripCostKind)[keyof typeof TripCostKind];
