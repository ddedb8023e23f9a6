/** The orders planned work is read in. */
export const PlannedRoundOrder = { DUE: 'DUE', LATEST: 'LATEST' } as const;
export type PlannedRoundOrder = (typeof PlannedRoundOrder)[keyof typeof PlannedRoundOrder];
