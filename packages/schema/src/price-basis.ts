/** Where the amount of a line comes from. `NOT_SUPPLIED`: such a line cannot stand on the quote at all. */
export const PriceBasis = {
  FREE: 'FREE',
  MARKET_PRICE: 'MARKET_PRICE',
  LIST_PRICE: 'LIST_PRICE',
  COST_PRICE: 'COST_PRICE',
  QUOTED: 'QUOTED',
  NOT_SUPPLIED: 'NOT_SUPPLIED',
} as const;
export type PriceBasis = (typeof PriceBasis)[keyof typeof PriceBasis];
