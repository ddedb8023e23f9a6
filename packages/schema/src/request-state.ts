/** Where a request stands between being received and being closed. */
export const RequestState = {
  RECEIVED: 'RECEIVED',
  TRIAGED: 'TRIAGED',
  INVESTIGATING: 'INVESTIGATING',
  PLANNED: 'PLANNED',
  AWAITING_CUSTOMER: 'AWAITING_CUSTOMER',
  SCHEDULED: 'SCHEDULED',
  IN_SERVICE: 'IN_SERVICE',
  AWAITING_ACCEPTANCE: 'AWAITING_ACCEPTANCE',
  ACCEPTED: 'ACCEPTED',
  CLOSED: 'CLOSED',
  REJECTED: 'REJECTED',
  CANCELLED: 'CANCELLED',
  REOPENED: 'REOPENED',
  ON_HOLD: 'ON_HOLD',
} as const;
export type RequestState = (typeof RequestState)[keyof typeof RequestState];
