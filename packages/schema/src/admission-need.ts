/** What somebody may lack before they enter. */
export const AdmissionNeed = {
  PAPER: 'PAPER',
  EDUCATION: 'EDUCATION',
  EXAM: 'EXAM',
  CERTIFICATE: 'CERTIFICATE',
  STAMP: 'STAMP',
  FILING: 'FILING',
  APPROVAL: 'APPROVAL',
} as const;
export type AdmissionNeed = (typeof AdmissionNeed)[keyof typeof AdmissionNeed];
