/** Whose sign-in an account is. */
export const AccountKind = {
  CUSTOMER: 'CUSTOMER',
  STAFF: 'STAFF',
  PARTNER: 'PARTNER',
} as const;
export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];
