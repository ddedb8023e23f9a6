/** What a name is that may bear a loss or a penalty. */
export const BearerKind = {
  UNIT: 'UNIT',
  NAMED_UNIT: 'NAMED_UNIT',
  COMPANY: 'COMPANY',
  OUTSIDER: 'OUTSIDER',
  CUSTOMER: 'CUSTOMER',
  LIABLE_UNITS: 'LIABLE_UNITS',
  PERSON: 'PERSON',
} as const;
export type BearerKind = (typeof BearerKind)[keyof typeof BearerKind];
