/** The orders a list of claims can be read in. */
export const ClaimOrder = { NEWEST: 'NEWEST', LARGEST: 'LARGEST' } as const;
export type ClaimOrder = (typeof ClaimOrder)[keyof typeof ClaimOrder];
