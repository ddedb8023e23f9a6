import { defineEntity, p } from '@mikro-orm/postgresql';

const TrainingRecordSchema = defineEntity({
  name: 'TrainingRecord',
  tableName: 'training_record',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    technicianId: p.uuid(),
    course: p.text(),
    minutes: p.integer(),
    heldOn: p.date(),
    examPassed: p.boolean().nullable(),
    recordedById: p.uuid().nullable(),
    recordedAt: p.datetime(3),
    struckAt: p.datetime(3).nullable(),
  },
});

/** A training somebody went through. What was entered by mistake is struck, never edited. */
export class TrainingRecord extends TrainingRecordSchema.class {}
TrainingRecordSchema.setClass(TrainingRecord);
