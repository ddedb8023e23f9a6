/** What became of one thing that planned work goes through. */
export const RoundResult = { DONE: 'DONE', FOUND: 'FOUND', NOT_DONE: 'NOT_DONE' } as const;
export type RoundResult = (typeof RoundResult)[keyof typeof RoundResult];
