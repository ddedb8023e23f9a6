import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClaimKind, ClaimState } from '@aftercare/schema';

const ClaimSchema = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    requestId: p.uuid(),
    customerId: p.uuid(),
    kind: p.text().$type<ClaimKind>(),
    state: p.text().$type<ClaimState>(),
    note: p.text().nullable(),
    currency: p.text(),
    claimedMinor: p.bigint('number'),
    /** How often it was assessed. */
    round: p.integer(),
    /** What the customer had paid for the goods, as far as it was assessed. */
    paidMinor: p.bigint('number').nullable(),
    approvedMinor: p.bigint('number').nullable(),
    /** Of what was approved, what reached the customer, in money or in goods. */
    settledMinor: p.bigint('number'),
    submittedById: p.uuid().nullable(),
    submittedAt: p.datetime(3),
    assessedById: p.uuid().nullable(),
    assessedAt: p.datetime(3).nullable(),
    decidedAt: p.datetime(3).nullable(),
    settledAt: p.datetime(3).nullable(),
    /** Why it was declined, withdrawn or reversed. */
    reason: p.text().nullable(),
    /** The entry of the ledger by which it is owed. */
    entryId: p.uuid().nullable(),
    version: p.integer(),
  },
});

/** What a customer claims for goods. Whoever changes it locks its request first, then it. */
export class Claim extends ClaimSchema.class {}
ClaimSchema.setClass(Claim);
