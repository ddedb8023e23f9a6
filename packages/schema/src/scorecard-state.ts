/** How far a card is. */
export const ScorecardState = { OPEN: 'OPEN', SIGNED_OFF: 'SIGNED_OFF' } as const;
export type ScorecardState = (typeof ScorecardState)[keyof typeof ScorecardState];
