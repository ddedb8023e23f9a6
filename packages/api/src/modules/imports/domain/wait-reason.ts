/**
 * Who a promise rests for. `AWAITING_ACCEPTANCE` is the time between a solution and its being taken back: the service had
 * nothing left to do, so that time is not held against it.
 */
export const WaitReason = {
  USER: 'USER',
  CUSTOMER: 'CUSTOMER',
  VENDOR: 'VENDOR',
  IMPLEMENTATION: 'IMPLEMENTATION',
  AWAITING_ACCEPTANCE: 'AWAITING_ACCEPTANCE',
} as const;
export type WaitReason = (typeof WaitReason)[keyof typeof WaitReason];
