/** Orders of a list of entries. */
export const LedgerOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
export type LedgerOrder = (typeof LedgerOrder)[keyof typeof LedgerOrder];
