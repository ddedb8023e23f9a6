/** The papers a closed month leaves. */
export const LedgerPaperKind = {
  CLAIMS_LEDGER: 'CLAIMS_LEDGER',
  PENALTIES: 'PENALTIES',
  BULLETIN: 'BULLETIN',
} as const;
export type LedgerPaperKind = (typeof LedgerPaperKind)[keyof typeof LedgerPaperKind];
