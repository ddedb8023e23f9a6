/** Where the sum of a loss is known from. */
export const LossOrigin = { CLAIMS: 'CLAIMS', FACTS: 'FACTS' } as const;
export type LossOrigin = (typeof LossOrigin)[keyof typeof LossOrigin];
