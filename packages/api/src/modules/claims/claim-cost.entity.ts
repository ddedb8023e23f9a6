import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClaimCostKind } from '@aftercare/schema';

const ClaimCostSchema = defineEntity({
  name: 'ClaimCost',
  tableName: 'claim_cost',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    kind: p.text().$type<ClaimCostKind>(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
    /** In the organization's zone. */
    spentOn: p.date(),
    note: p.text().nullable(),
    /** What was pulped; of re-pulping only. */
    goodsId: p.uuid().nullable(),
    /** The policy's `TraceStep`s that set the rate. */
    trace: p.json<readonly object[]>(),
    entryId: p.uuid(),
    byId: p.uuid(),
    at: p.datetime(3),
    reversedAt: p.datetime(3).nullable(),
    reversedReason: p.text().nullable(),
  },
});

/** What a claim costs the house beside the claim itself. Not edited but reversed, once. */
export class ClaimCost extends ClaimCostSchema.class {}
ClaimCostSchema.setClass(ClaimCost);
