/** What a customer objects to. */
export const ObjectionGround = {
  QUALITY: 'QUALITY',
  MEASURE: 'MEASURE',
  PRICE: 'PRICE',
  TIME: 'TIME',
  OTHER: 'OTHER',
} as const;
export type ObjectionGround = (typeof ObjectionGround)[keyof typeof ObjectionGround];
