/** How closely a customer is looked after. */
export const CustomerGrade = {
  ORDINARY: 'ORDINARY',
  LONG_STANDING: 'LONG_STANDING',
  IMPORTANT: 'IMPORTANT',
  KEY: 'KEY',
} as const;
export type CustomerGrade = (typeof CustomerGrade)[keyof typeof CustomerGrade];
