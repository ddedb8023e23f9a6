/**
 * Whether the unit was registered as the policy asks. `NOT_ASKED`: the policy asks for no registration. `AWAITED`: it
 * has not been, and there is still time.
 */
export const RegistrationStatus = {
  NOT_ASKED: 'NOT_ASKED',
  IN_TIME: 'IN_TIME',
  AWAITED: 'AWAITED',
  LATE: 'LATE',
  MISSING: 'MISSING',
} as const;
export type RegistrationStatus = (typeof RegistrationStatus)[keyof typeof RegistrationStatus];
