/** The orders a list of requests can be read in. */
export const RequestOrder = {
  URGENCY: 'URGENCY',
  NEWEST: 'NEWEST',
} as const;
export type RequestOrder = (typeof RequestOrder)[keyof typeof RequestOrder];
