/** How the customer said yes. */
export const ConsentMethod = {
  PORTAL: 'PORTAL',
  PHONE: 'PHONE',
  ON_PAPER: 'ON_PAPER',
} as const;
export type ConsentMethod = (typeof ConsentMethod)[keyof typeof ConsentMethod];
