import { defineEntity, p } from '@mikro-orm/postgresql';
import type { InspectionAnswer } from './domain/judge-inspection.js';

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
    answers: p.json<readonly InspectionAnswer[]>(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** A look at how somebody works on site, item by item. */
export class AdmissionInspection extends AdmissionInspectionSchema.class {}
AdmissionInspectionSchema.setClass(AdmissionInspection);
