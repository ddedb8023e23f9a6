/** What kind of place parts lie in. */
export const StockLocationKind = { STORE: 'STORE', VAN: 'VAN', OUTLET: 'OUTLET' } as const;
export type StockLocationKind = (typeof StockLocationKind)[keyof typeof StockLocationKind];
