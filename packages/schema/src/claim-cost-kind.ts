/** What a claim costs beside the claim itself. */
export const ClaimCostKind = { FREIGHT: 'FREIGHT', STORAGE: 'STORAGE', REPULPING: 'REPULPING' } as const;
export type ClaimCostKind = (typeof ClaimCostKind)[keyof typeof ClaimCostKind];
