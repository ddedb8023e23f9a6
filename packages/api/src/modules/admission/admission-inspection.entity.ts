import { defineEntity, p } from '@mikro-orm/postgresql';

const AdmissionInspectionSchema = defineEntity({
  name: 'AdmissionInspection',
  tableName: 'admission_inspection',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    admissionId: p.uuid(),
    /** Of the policy's rounds. */
    round: p.text(),
    passed: p.boolean(),
    /** `InspectionAnswer`s. */
    answers: p.json<readonly object[]>(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** A look at how somebody works on site, item by item. */
export class AdmissionInspection extends AdmissionInspectionSchema.class {}
AdmissionInspectionSchema.setClass(AdmissionInspection);
