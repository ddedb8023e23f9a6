/** The price list an item belongs to. */
export const PriceClass = {
  ORDINARY_PART: 'ORDINARY_PART',
  SPECIAL_PART: 'SPECIAL_PART',
  LABOUR: 'LABOUR',
  TRAVEL: 'TRAVEL',
} as const;
export type PriceClass = (typeof PriceClass)[keyof typeof PriceClass];
