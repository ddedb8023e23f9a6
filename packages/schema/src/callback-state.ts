/** Where a callback stands. `WAITING`: the work is done once more first, and is asked about when that is accepted. */
export const CallbackState = { TO_MAKE: 'TO_MAKE', WAITING: 'WAITING', MADE: 'MADE' } as const;
export type CallbackState = (typeof CallbackState)[keyof typeof CallbackState];
