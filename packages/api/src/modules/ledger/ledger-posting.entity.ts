import { defineEntity, p } from '@mikro-orm/postgresql';
import type { LedgerAccount, LedgerPartyKind } from '@aftercare/schema';

const LedgerPostingSchema = defineEntity({
  name: 'LedgerPosting',
  tableName: 'ledger_posting',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    entryId: p.uuid(),
    /** From 1. */
    line: p.integer(),
    account: p.text().$type<LedgerAccount>(),
    partyKind: p.text().$type<LedgerPartyKind>().nullable(),
    partyId: p.text().nullable(),
    /** Debit above zero, credit below. */
    amountMinor: p.bigint('number'),
    currency: p.text(),
  },
});

/** One line of an entry. */
export class LedgerPosting extends LedgerPostingSchema.class {}
LedgerPostingSchema.setClass(LedgerPosting);
