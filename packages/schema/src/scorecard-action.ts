/** What can be done to a card. */
export const ScorecardAction = { JUDGE: 'JUDGE', SIGN_OFF: 'SIGN_OFF', CORRECT: 'CORRECT' } as const;
export type ScorecardAction = (typeof ScorecardAction)[keyof typeof ScorecardAction];
