import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StockLocationKind } from '@aftercare/schema';

const StockLocationSchema = defineEntity({
  name: 'StockLocation',
  tableName: 'stock_location',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<StockLocationKind>(),
    name: p.text(),
    technicianId: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
});

/** A place parts lie in. */
export class StockLocation extends StockLocationSchema.class {}
StockLocationSchema.setClass(StockLocation);
