/** How callbacks are put in order. */
export const CallbackOrder = { DUE: 'DUE', NEWEST: 'NEWEST' } as const;
export type CallbackOrder = (typeof CallbackOrder)[keyof typeof CallbackOrder];
