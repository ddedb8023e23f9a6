/** How money on a claim reaches the customer. */
export const ClaimPaymentMethod = { TRANSFER: 'TRANSFER', CASH: 'CASH', SET_OFF: 'SET_OFF' } as const;
export type ClaimPaymentMethod = (typeof ClaimPaymentMethod)[keyof typeof ClaimPaymentMethod];
