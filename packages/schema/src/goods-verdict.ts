/** What becomes of goods that came back. */
export const GoodsVerdict = { RESTOCK: 'RESTOCK', PULP: 'PULP', SCRAP: 'SCRAP' } as const;
export type GoodsVerdict = (typeof GoodsVerdict)[keyof typeof GoodsVerdict];
