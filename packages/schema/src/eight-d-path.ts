/** Which of its two root causes an action of an 8D report removes. */
export const EightDPath = { OCCURRENCE: 'OCCURRENCE', ESCAPE: 'ESCAPE' } as const;
export type EightDPath = (typeof EightDPath)[keyof typeof EightDPath];
