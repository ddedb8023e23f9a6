/** Who is acting: nobody known, a person, a partner or its program, or the product itself. */
export const ActorKind = {
  ANONYMOUS: 'ANONYMOUS',
  CUSTOMER: 'CUSTOMER',
  STAFF: 'STAFF',
  PARTNER: 'PARTNER',
  SYSTEM: 'SYSTEM',
} as const;
export type ActorKind = (typeof ActorKind)[keyof typeof ActorKind];
