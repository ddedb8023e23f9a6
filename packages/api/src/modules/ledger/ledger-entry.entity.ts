import { defineEntity, p } from '@mikro-orm/postgresql';
import type { LedgerEntryKind } from '@aftercare/schema';

const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entry',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    kind: p.text().$type<LedgerEntryKind>(),
    /** The day it belongs to, in the organization's zone. */
    postedOn: p.date(),
    requestId: p.uuid().nullable(),
    causeType: p.text(),
    causeId: p.uuid().nullable(),
    /** The policy's `TraceStep`s that led to it. */
    trace: p.json<readonly object[]>(),
    reversesId: p.uuid().nullable(),
    reason: p.text().nullable(),
    /** What it was for, in the words of whoever posted it. */
    memo: p.text().nullable(),
    /** The budget of the policy it counts to. */
    budget: p.text().nullable(),
    /** How many postings it has. */
    lines: p.integer(),
    dedupeKey: p.text(),
    postedAt: p.datetime(3),
    postedById: p.uuid().nullable(),
  },
});

/** Something the books record; written once, with its postings. */
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);
