/** Where the shares of a decision come from. */
export const LiabilityOrigin = { RULE: 'RULE', OVERRIDE: 'OVERRIDE' } as const;
export type LiabilityOrigin = (typeof LiabilityOrigin)[keyof typeof LiabilityOrigin];
