/** Where something stands that falls due for a unit by itself. */
export const CareState = { OPEN: 'OPEN', OVERDUE: 'OVERDUE', DONE: 'DONE' } as const;
export type CareState = (typeof CareState)[keyof typeof CareState];
