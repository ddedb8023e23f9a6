import { defineEntity, p } from '@mikro-orm/postgresql';

const AdmissionPaperSchema = defineEntity({
  name: 'AdmissionPaper',
  tableName: 'admission_paper',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    admissionId: p.uuid(),
    paper: p.text(),
    trade: p.text().nullable(),
    copies: p.integer(),
    filedOn: p.date(),
    validUntil: p.date().nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
    takenBackAt: p.datetime(3).nullable(),
    takenBackReason: p.text().nullable(),
  },
});

/** A paper that was handed in, and how many copies; taken back it does not count. */
export class AdmissionPaper extends AdmissionPaperSchema.class {}
AdmissionPaperSchema.setClass(AdmissionPaper);
