/** Whether the unit was registered as the policy asks. `NOT_ASKED`: the policy asks for no registration. */
export const RegistrationStatus = {
  NOT_ASKED: 'NOT_ASKED',
  IN_TIME: 'IN_TIME',
  LATE: 'LATE',
  MISSING: 'MISSING',
} as const;
export type RegistrationStatus = (typeof RegistrationStatus)[keyof typeof RegistrationStatus];
