/** What made the work stop. */
export const StopCause = {
  PERSON: 'PERSON',
  FINDING: 'FINDING',
  CHECKLIST: 'CHECKLIST',
  ADMISSION: 'ADMISSION',
} as const;
export type StopCause = (typeof StopCause)[keyof typeof StopCause];
