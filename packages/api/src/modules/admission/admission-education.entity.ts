import { defineEntity, p } from '@mikro-orm/postgresql';

const AdmissionEducationSchema = defineEntity({
  name: 'AdmissionEducation',
  tableName: 'admission_education',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    admissionId: p.uuid(),
    level: p.text(),
    onDay: p.date(),
    trainerCipher: p.text(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Safety education somebody has had. */
export class AdmissionEducation extends AdmissionEducationSchema.class {}
AdmissionEducationSchema.setClass(AdmissionEducation);
