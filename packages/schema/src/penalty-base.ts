/** What a share is taken of. */
export const PenaltyBase = {
  LOSS: 'LOSS',
  EX_WORKS_PRICE: 'EX_WORKS_PRICE',
  COSTS: 'COSTS',
  FREIGHT_AND_STORAGE: 'FREIGHT_AND_STORAGE',
  MONTHLY_BONUS: 'MONTHLY_BONUS',
} as const;
export type PenaltyBase = (typeof PenaltyBase)[keyof typeof PenaltyBase];
