/** What happens to a safety deposit. */
export const DepositMovementKind = {
  RECEIVED: 'RECEIVED',
  DRAWN: 'DRAWN',
  RETURNED: 'RETURNED',
} as const;
export type DepositMovementKind = (typeof DepositMovementKind)[keyof typeof DepositMovementKind];
