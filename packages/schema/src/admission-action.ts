/** What can be done to an admission. */
export const AdmissionAction = {
  FILE: 'FILE',
  STAMP: 'STAMP',
  ASK: 'ASK',
  REVOKE: 'REVOKE',
  INSPECT: 'INSPECT',
  RECORD_VIOLATION: 'RECORD_VIOLATION',
  STOP: 'STOP',
  LIFT: 'LIFT',
  REPORT_ACCIDENT: 'REPORT_ACCIDENT',
  FILE_OUTCOME: 'FILE_OUTCOME',
  DRAW: 'DRAW',
} as const;
export type AdmissionAction = (typeof AdmissionAction)[keyof typeof AdmissionAction];
