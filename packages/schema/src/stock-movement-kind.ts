/** Why parts moved. */
export const StockMovementKind = {
  RECEIVE: 'RECEIVE',
  ISSUE: 'ISSUE',
  RETURN: 'RETURN',
  TRANSFER: 'TRANSFER',
  USE: 'USE',
  UNUSED: 'UNUSED',
  CORRECT: 'CORRECT',
} as const;
export type StockMovementKind = (typeof StockMovementKind)[keyof typeof StockMovementKind];
