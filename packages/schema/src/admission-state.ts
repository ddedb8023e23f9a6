/** How far somebody's admission to a place is. */
export const AdmissionState = {
  REGISTERED: 'REGISTERED',
  ADMITTED: 'ADMITTED',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
  REFUSED: 'REFUSED',
} as const;
export type AdmissionState = (typeof AdmissionState)[keyof typeof AdmissionState];
