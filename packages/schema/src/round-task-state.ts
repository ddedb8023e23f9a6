/** How far a task of planned work is. */
export const RoundTaskState = { OPEN: 'OPEN', DONE: 'DONE', LEFT: 'LEFT' } as const;
export type RoundTaskState = (typeof RoundTaskState)[keyof typeof RoundTaskState];
