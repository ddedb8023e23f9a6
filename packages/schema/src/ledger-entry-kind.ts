/** What an entry of the ledger records. */
export const LedgerEntryKind = {
  CLAIM: 'CLAIM',
  LIABILITY: 'LIABILITY',
  PENALTY: 'PENALTY',
  FEE: 'FEE',
  PAYMENT: 'PAYMENT',
  RECOVERY: 'RECOVERY',
  GOODS: 'GOODS',
  TRIP: 'TRIP',
  BUDGET: 'BUDGET',
  DEPOSIT: 'DEPOSIT',
  REVERSAL: 'REVERSAL',
} as const;
export type LedgerEntryKind = (typeof LedgerEntryKind)[keyof typeof LedgerEntryKind];
