/** What a failed item of a checklist does. */
export const CheckFailure = {
  STOP: 'STOP',
  PUT_RIGHT_FIRST: 'PUT_RIGHT_FIRST',
  REPORT: 'REPORT',
} as const;
export type CheckFailure = (typeof CheckFailure)[keyof typeof CheckFailure];
