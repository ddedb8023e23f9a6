/** The customer's verdict on finished work. */
export const AcceptanceOutcome = {
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
} as const;
export type AcceptanceOutcome = (typeof AcceptanceOutcome)[keyof typeof AcceptanceOutcome];
