import { defineEntity, p } from '@mikro-orm/postgresql';

const TargetMeasurementSchema = defineEntity({
  name: 'TargetMeasurement',
  tableName: 'target_measurement',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** Its name in the policy. */
    target: p.text(),
    /** An exact decimal. */
    value: p.decimal('string').precision(14).scale(4),
    unit: p.text(),
    measuredOn: p.date(),
    note: p.text(),
    correctsId: p.uuid().nullable(),
    enteredAt: p.datetime(3),
    enteredById: p.uuid(),
  },
});

/** What somebody who answers for a target measured. Never changed; a wrong one is corrected by another. */
export class TargetMeasurement extends TargetMeasurementSchema.class {}
TargetMeasurementSchema.setClass(TargetMeasurement);
