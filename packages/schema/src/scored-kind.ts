/** Whose work a card is about. */
export const ScoredKind = { PERSON: 'PERSON', DEPARTMENT: 'DEPARTMENT', ORGANIZATION: 'ORGANIZATION' } as const;
export type ScoredKind = (typeof ScoredKind)[keyof typeof ScoredKind];
