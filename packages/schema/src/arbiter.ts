/** Whose word is the last when the two sides disagree about quality. */
export const Arbiter = {
  BODY_NAMED_IN_CONTRACT: 'BODY_NAMED_IN_CONTRACT',
  STATE_BODY: 'STATE_BODY',
} as const;
export type Arbiter = (typeof Arbiter)[keyof typeof Arbiter];
