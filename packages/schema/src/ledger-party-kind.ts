/** For whom an account of the ledger is kept. */
export const LedgerPartyKind = {
  DEPARTMENT: 'DEPARTMENT',
  PARTNER: 'PARTNER',
  CUSTOMER: 'CUSTOMER',
  ACCOUNT: 'ACCOUNT',
  COMPANY: 'COMPANY',
} as const;
export type LedgerPartyKind = (typeof LedgerPartyKind)[keyof typeof LedgerPartyKind];
