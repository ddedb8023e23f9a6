/** What a customer is asked to agree to. */
export const ConsentKind = {
  PAID_WORK: 'PAID_WORK',
  REMOTE_ACCESS: 'REMOTE_ACCESS',
} as const;
export type ConsentKind = (typeof ConsentKind)[keyof typeof ConsentKind];
