import { defineEntity, p } from '@mikro-orm/postgresql';
import type { GoodsStep, GoodsVerdict } from '@aftercare/schema';

const ClaimGoodsSchema = defineEntity({
  name: 'ClaimGoods',
  tableName: 'claim_goods',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    lineId: p.uuid(),
    step: p.text().$type<GoodsStep>(),
    quantityThousandths: p.bigint('number'),
    verdict: p.text().$type<GoodsVerdict>().nullable(),
    /** Of what was pulped. */
    weightKg: p.bigint('number').nullable(),
    carrier: p.text().nullable(),
    note: p.text().nullable(),
    byId: p.uuid().nullable(),
    at: p.datetime(3),
  },
});

/** One step of goods on their way. Never edited. */
export class ClaimGoods extends ClaimGoodsSchema.class {}
ClaimGoodsSchema.setClass(ClaimGoods);
