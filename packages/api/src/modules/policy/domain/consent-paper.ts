/** What the customer is shown before consenting. */
export const ConsentPaper = { PRICE_LIST: 'PRICE_LIST', FEE: 'FEE', DURATION: 'DURATION' } as const;
export type ConsentPaper = (typeof ConsentPaper)[keyof typeof ConsentPaper];
