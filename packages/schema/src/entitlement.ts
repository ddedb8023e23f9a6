/** Who bears the cost of the service asked for. */
export const Entitlement = {
  FREE: 'FREE',
  PAID: 'PAID',
  COST_PRICE: 'COST_PRICE',
  ADVICE_ONLY: 'ADVICE_ONLY',
  REFUSED: 'REFUSED',
} as const;
export type Entitlement = (typeof Entitlement)[keyof typeof Entitlement];
