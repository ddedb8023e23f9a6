import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CertificateKind } from '@aftercare/schema';

const CertificateSchema = defineEntity({
  name: 'Certificate',
  tableName: 'certificate',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    technicianId: p.uuid(),
    kind: p.text().$type<CertificateKind>(),
    title: p.text(),
    numberCipher: p.text(),
    issuedOn: p.date(),
    expiresOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    endedReason: p.text().nullable(),
    warnedAt: p.datetime(3).nullable(),
    recordedById: p.uuid().nullable(),
    recordedAt: p.datetime(3),
  },
});

/** A paper somebody holds that lets them do certain work. Its number is personal. */
export class Certificate extends CertificateSchema.class {}
CertificateSchema.setClass(Certificate);
