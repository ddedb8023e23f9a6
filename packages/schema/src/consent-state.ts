/** Where a consent stands. */
export const ConsentState = {
  REQUESTED: 'REQUESTED',
  GIVEN: 'GIVEN',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ConsentState = (typeof ConsentState)[keyof typeof ConsentState];
