import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AccidentReporter } from '@aftercare/schema';

const AdmissionAccidentSchema = defineEntity({
  name: 'AdmissionAccident',
  tableName: 'admission_accident',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    admissionId: p.uuid(),
    happenedAt: p.datetime(3),
    what: p.text(),
    reportedAs: p.text().$type<AccidentReporter>(),
    reporterCipher: p.text().nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
    /** Null: nobody promises an outcome. */
    outcomeDueAt: p.datetime(3).nullable(),
    outcomeByDepartment: p.text().nullable(),
    outcome: p.text().nullable(),
    outcomeById: p.uuid().nullable(),
    outcomeAt: p.datetime(3).nullable(),
    overdueToldAt: p.datetime(3).nullable(),
  },
});

/** An accident of somebody who was admitted, and its outcome. */
export class AdmissionAccident extends AdmissionAccidentSchema.class {}
AdmissionAccidentSchema.setClass(AdmissionAccident);
