import { defineEntity, p } from '@mikro-orm/postgresql';

const VisitPartSchema = defineEntity({
  name: 'VisitPart',
  tableName: 'visit_part',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    visitId: p.uuid(),
    priceItemId: p.uuid().nullable(),
    position: p.integer(),
    name: p.text(),
    quantity: p.integer(),
    unitPriceMinor: p.bigint('number'),
    currency: p.text(),
    covered: p.boolean(),
    oldPartTaken: p.boolean(),
  },
});

/** A part used on a visit, at the price it had when it was agreed or first recorded. */
export class VisitPart extends VisitPartSchema.class {}
VisitPartSchema.setClass(VisitPart);
