/** What can be done about a unit that is repaired here, and about one lent meanwhile. */
export const DepotAction = {
  SEND_IN: 'SEND_IN',
  RECEIVE: 'RECEIVE',
  FINISH: 'FINISH',
  RETURN: 'RETURN',
  LEND: 'LEND',
  TAKE_BACK: 'TAKE_BACK',
} as const;
export type DepotAction = (typeof DepotAction)[keyof typeof DepotAction];
