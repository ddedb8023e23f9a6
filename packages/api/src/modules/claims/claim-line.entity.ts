import { defineEntity, p } from '@mikro-orm/postgresql';

const ClaimLineSchema = defineEntity({
  name: 'ClaimLine',
  tableName: 'claim_line',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    /** From 1. */
    line: p.integer(),
    batch: p.text(),
    product: p.text(),
    quantityThousandths: p.bigint('number'),
    unit: p.text(),
    /** Of one whole unit. */
    unitPriceMinor: p.bigint('number'),
    amountMinor: p.bigint('number'),
    currency: p.text(),
  },
});

/** Goods of one batch in a claim. Never edited. */
export class ClaimLine extends ClaimLineSchema.class {}
ClaimLineSchema.setClass(ClaimLine);
