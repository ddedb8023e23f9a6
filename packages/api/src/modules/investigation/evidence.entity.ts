import { defineEntity, p } from '@mikro-orm/postgresql';
import type { EvidenceKind } from '@aftercare/schema';

const EvidenceSchema = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    requestId: p.uuid(),
    investigationId: p.uuid().nullable(),
    kind: p.text().$type<EvidenceKind>(),
    title: p.text(),
    fileId: p.uuid().nullable(),
    sha256: p.text().nullable(),
    /** Of a reading: the figure as a decimal, and its unit. */
    measured: p.text().nullable(),
    unit: p.text().nullable(),
    instrument: p.text().nullable(),
    authorId: p.uuid(),
    takenAt: p.datetime(3),
    placeCipher: p.text().nullable(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    recordedById: p.uuid(),
    recordedAt: p.datetime(3),
  },
});

/** A file as it was taken, or a reading: who, when, where. Written once, and so is its file. */
export class Evidence extends EvidenceSchema.class {}
EvidenceSchema.setClass(Evidence);
