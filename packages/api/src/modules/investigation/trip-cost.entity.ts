import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TripCostKind } from '@aftercare/schema';

const TripCostSchema = defineEntity({
  name: 'TripCost',
  tableName: 'trip_cost',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    investigationId: p.uuid(),
    requestId: p.uuid(),
    kind: p.text().$type<TripCostKind>(),
    onDay: p.date(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
    note: p.text(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Money an investigation cost, in minor units. Written once. */
export class TripCost extends TripCostSchema.class {}
TripCostSchema.setClass(TripCost);
