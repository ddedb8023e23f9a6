/** How the company speaks to a customer, and hears from one. */
export const ContactWay = {
  PHONE: 'PHONE',
  LETTER: 'LETTER',
  EMAIL: 'EMAIL',
  MESSAGE: 'MESSAGE',
  PORTAL: 'PORTAL',
  VISIT: 'VISIT',
} as const;
export type ContactWay = (typeof ContactWay)[keyof typeof ContactWay];
