import { defineEntity, p } from '@mikro-orm/postgresql';

const AdmissionStopSchema = defineEntity({
  name: 'AdmissionStop',
  tableName: 'admission_stop',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    admissionId: p.uuid(),
    /** Of the policy. */
    ground: p.text(),
    description: p.text(),
    byId: p.uuid(),
    at: p.datetime(3),
    liftedById: p.uuid().nullable(),
    liftedAt: p.datetime(3).nullable(),
    liftReason: p.text().nullable(),
  },
});

/** Somebody's work on a place rests. At most one stands on an admission. */
export class AdmissionStop extends AdmissionStopSchema.class {}
AdmissionStopSchema.setClass(AdmissionStop);
