import { defineEntity, p } from '@mikro-orm/postgresql';

const LedgerPeriodSchema = defineEntity({
  name: 'LedgerPeriod',
  tableName: 'ledger_period',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** Its first day. */
    month: p.date(),
    /** How many entries it held when it was closed, and ever will. */
    entries: p.integer(),
    closedAt: p.datetime(3),
    closedById: p.uuid(),
  },
});

/** A month that was closed. */
export class LedgerPeriod extends LedgerPeriodSchema.class {}
LedgerPeriodSchema.setClass(LedgerPeriod);
