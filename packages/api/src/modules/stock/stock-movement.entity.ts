import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StockMovementKind } from '@aftercare/schema';

const StockMovementSchema = defineEntity({
  name: 'StockMovement',
  tableName: 'stock_movement',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<StockMovementKind>(),
    priceItemId: p.uuid(),
    fromId: p.uuid().nullable(),
    toId: p.uuid().nullable(),
    quantity: p.integer(),
    /** Used beyond what lay there. */
    missing: p.integer().default(0),
    reason: p.text().default(''),
    visitId: p.uuid().nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Parts that moved. Written once; the database keeps what lies where in step. */
export class StockMovement extends StockMovementSchema.class {}
StockMovementSchema.setClass(StockMovement);
