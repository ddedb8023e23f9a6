import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClaimPaymentMethod } from '@aftercare/schema';

const ClaimPaymentSchema = defineEntity({
  name: 'ClaimPayment',
  tableName: 'claim_payment',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
    method: p.text().$type<ClaimPaymentMethod>(),
    /** In the organization's zone. */
    paidOn: p.date(),
    reference: p.text().nullable(),
    entryId: p.uuid(),
    byId: p.uuid(),
    at: p.datetime(3),
    reversedAt: p.datetime(3).nullable(),
    reversedReason: p.text().nullable(),
  },
});

/** Money on a claim that reached the customer. Not edited but reversed, once. */
export class ClaimPayment extends ClaimPaymentSchema.class {}
ClaimPaymentSchema.setClass(ClaimPayment);
