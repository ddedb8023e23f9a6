import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TripCostKind } from '@aftercare/schema';

const VisitExpenseSchema = defineEntity({
  name: 'VisitExpense',
  tableName: 'visit_expense',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    visitId: p.uuid(),
    kind: p.text().$type<TripCostKind>(),
    onDay: p.date(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
    note: p.text(),
    receiptId: p.uuid().nullable(),
    entryId: p.uuid(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** What a visit cost whoever went, in minor units; claimed and posted upon its report. Written once. */
export class VisitExpense extends VisitExpenseSchema.class {}
VisitExpenseSchema.setClass(VisitExpense);
