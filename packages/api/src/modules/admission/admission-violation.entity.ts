import { defineEntity, p } from '@mikro-orm/postgresql';

const AdmissionViolationSchema = defineEntity({
  name: 'AdmissionViolation',
  tableName: 'admission_violation',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    admissionId: p.uuid(),
    onDay: p.date(),
    what: p.text(),
    department: p.text(),
    amountMinor: p.bigint('number').nullable(),
    currency: p.text().nullable(),
    entryId: p.uuid().nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** A breach of the rules, booked to a department. */
export class AdmissionViolation extends AdmissionViolationSchema.class {}
AdmissionViolationSchema.setClass(AdmissionViolation);
