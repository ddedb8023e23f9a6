/** Who is asked for the money. */
export const RecoveryParty = { CARRIER: 'CARRIER', INSURER: 'INSURER', SUPPLIER: 'SUPPLIER' } as const;
export type RecoveryParty = (typeof RecoveryParty)[keyof typeof RecoveryParty];
