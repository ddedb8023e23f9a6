/** A person or a company. */
export const CustomerKind = {
  PERSON: 'PERSON',
  COMPANY: 'COMPANY',
} as const;
export type CustomerKind = (typeof CustomerKind)[keyof typeof CustomerKind];
