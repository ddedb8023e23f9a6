/** Who fills in a record of a visit: the technician, the customer, or nobody, where the house knows all of it. */
export const RecordAuthor = {
  TECHNICIAN: 'TECHNICIAN',
  CUSTOMER: 'CUSTOMER',
  HOUSE: 'HOUSE',
} as const;
export type RecordAuthor = (typeof RecordAuthor)[keyof typeof RecordAuthor];
