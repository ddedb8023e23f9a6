import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '@aftercare/schema';

const ServiceReportSchema = defineEntity({
  name: 'ServiceReport',
  tableName: 'service_report',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    visitId: p.uuid(),
    requestId: p.uuid(),
    number: p.text(),
    language: p.text().$type<Language>(),
    content: p.json<unknown>(),
    contentHash: p.text(),
    /** Of what the customer was shown, where it was not the whole. */
    signedHash: p.text().nullable(),
    signatureFileId: p.uuid().nullable(),
    signerNameCipher: p.text().nullable(),
    signedAt: p.datetime(3).nullable(),
    refusalReason: p.text().nullable(),
    paperFileId: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
});

/** The report of a visit, closed by a signature or a refusal. Written once, never changed. */
export class ServiceReport extends ServiceReportSchema.class {}
ServiceReportSchema.setClass(ServiceReport);
