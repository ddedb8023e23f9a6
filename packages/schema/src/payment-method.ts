/** How money changed hands. Of a card only that it was paid is known here, never its number. */
export const PaymentMethod = { CASH: 'CASH', TRANSFER: 'TRANSFER', CARD: 'CARD' } as const;
export type PaymentMethod = (typeof PaymentMethod)[keyof typeof PaymentMethod];
