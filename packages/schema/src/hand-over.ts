/** How far goods had been handed over, by who has signed for them. */
export const HandOver = {
  NOT_SIGNED_BY_STORES: 'NOT_SIGNED_BY_STORES',
  BEFORE_LOADING: 'BEFORE_LOADING',
  THREE_PARTIES_SIGNED: 'THREE_PARTIES_SIGNED',
  SIGNATURE_MISSING: 'SIGNATURE_MISSING',
} as const;
export type HandOver = (typeof HandOver)[keyof typeof HandOver];
