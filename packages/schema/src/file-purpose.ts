/** What a file shows or is. */
export const FilePurpose = {
  REQUEST_PHOTO: 'REQUEST_PHOTO',
  BEFORE_PHOTO: 'BEFORE_PHOTO',
  AFTER_PHOTO: 'AFTER_PHOTO',
  SIGNATURE: 'SIGNATURE',
  REPORT: 'REPORT',
  MINUTES: 'MINUTES',
  EVIDENCE: 'EVIDENCE',
  ADMISSION_PAPER: 'ADMISSION_PAPER',
  RECEIPT: 'RECEIPT',
  INSPECTION_PAPER: 'INSPECTION_PAPER',
} as const;
export type FilePurpose = (typeof FilePurpose)[keyof typeof FilePurpose];
