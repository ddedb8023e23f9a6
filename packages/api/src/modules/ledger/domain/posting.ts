import type { LedgerAccount, LedgerPartyKind } from '@aftercare/schema';

/** One account of the ledger, of one party where it is kept by party; a department by its name in the policy. */
export interface AccountRef {
  readonly code: LedgerAccount;
  readonly party?: { readonly kind: LedgerPartyKind; readonly id: string };
}

/** One line of an entry: debit above zero, credit below, in minor units. */
export interface Posting {
  readonly account: AccountRef;
  readonly amountMinor: number;
  readonly currency: string;
}
