import { defineEntity, p } from '@mikro-orm/postgresql';

const YearSalesSchema = defineEntity({
  name: 'YearSales',
  tableName: 'year_sales',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    year: p.integer(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
    note: p.text(),
    enteredById: p.uuid(),
    enteredAt: p.datetime(3),
  },
});

/** The sales of a year as finance knew them. The last that was entered counts; earlier ones stay. */
export class YearSales extends YearSalesSchema.class {}
YearSalesSchema.setClass(YearSales);
