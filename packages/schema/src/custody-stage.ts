/** Whose hands goods pass through on their way to the customer, in order. */
export const CustodyStage = {
  PRODUCTION: 'PRODUCTION',
  STORES: 'STORES',
  QUALITY: 'QUALITY',
  CARRIER: 'CARRIER',
  CUSTOMER: 'CUSTOMER',
} as const;
export type CustodyStage = (typeof CustodyStage)[keyof typeof CustodyStage];
