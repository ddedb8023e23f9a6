/** What an amount is counted by. */
export const PenaltyUnit = { TIME: 'TIME', TON: 'TON', PIECE: 'PIECE', DAY: 'DAY', MONTH: 'MONTH' } as const;
export type PenaltyUnit = (typeof PenaltyUnit)[keyof typeof PenaltyUnit];
