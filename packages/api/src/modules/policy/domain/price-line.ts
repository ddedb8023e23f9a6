import { PriceClass } from '@aftercare/schema';

/** What a line of a quote is for: an item of a price list, or work made to order. */
export const PriceLine = { ...PriceClass, CUSTOM_WORK: 'CUSTOM_WORK' } as const;
export type PriceLine = (typeof PriceLine)[keyof typeof PriceLine];
