/** What a customer claims for goods that were not as they should be. */
export const ClaimKind = { RETURN: 'RETURN', COMPENSATE: 'COMPENSATE', EXCHANGE: 'EXCHANGE' } as const;
export type ClaimKind = (typeof ClaimKind)[keyof typeof ClaimKind];
