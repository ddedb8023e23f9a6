/** The days in the life of a unit that a term may run from. */
export const StartDateKind = {
  PURCHASE: 'PURCHASE',
  ACCEPTANCE: 'ACCEPTANCE',
  HANDOVER: 'HANDOVER',
  REGISTRATION: 'REGISTRATION',
} as const;
export type StartDateKind = (typeof StartDateKind)[keyof typeof StartDateKind];
