import { defineEntity, p } from '@mikro-orm/postgresql';

const LoanerUnitSchema = defineEntity({
  name: 'LoanerUnit',
  tableName: 'loaner_unit',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    modelId: p.uuid().nullable(),
    label: p.text(),
    serial: p.text(),
    retiredAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});

/** A unit of ours to lend. */
export class LoanerUnit extends LoanerUnitSchema.class {}
LoanerUnitSchema.setClass(LoanerUnit);
