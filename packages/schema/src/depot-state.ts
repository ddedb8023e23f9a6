/** Where a unit is that is repaired here instead of at the customer's. */
export const DepotState = {
  ON_THE_WAY: 'ON_THE_WAY',
  RECEIVED: 'RECEIVED',
  REPAIRED: 'REPAIRED',
  RETURNED: 'RETURNED',
} as const;
export type DepotState = (typeof DepotState)[keyof typeof DepotState];
