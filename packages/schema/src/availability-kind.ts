/** What a stretch of a technician's time is: exactly one of these at any moment. */
export const AvailabilityKind = { WORKING: 'WORKING', ON_CALL: 'ON_CALL', LEAVE: 'LEAVE', OUTSIDE: 'OUTSIDE' } as const;
export type AvailabilityKind = (typeof AvailabilityKind)[keyof typeof AvailabilityKind];
