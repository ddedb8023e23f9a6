/**
 * How a day stands to the warranty of a component. `NO_TERM`: the policy gives none; `START_UNKNOWN`: the
 * date it runs from is not on record.
 */
export const WarrantyStatus = {
  NOT_STARTED: 'NOT_STARTED',
  IN_TERM: 'IN_TERM',
  PAST_TERM: 'PAST_TERM',
  NO_TERM: 'NO_TERM',
  START_UNKNOWN: 'START_UNKNOWN',
} as const;
export type WarrantyStatus = (typeof WarrantyStatus)[keyof typeof WarrantyStatus];
