import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Arbiter, InspectionRuling } from '@aftercare/schema';

const QualityInspectionSchema = defineEntity({
  name: 'QualityInspection',
  tableName: 'quality_inspection',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    settledBy: p.text().$type<Arbiter>(),
    /** Whether its word is the last. */
    final: p.boolean(),
    clause: p.text(),
    /** The body's name. */
    body: p.text(),
    /** What it is asked. */
    matter: p.text(),
    askedAt: p.datetime(3),
    askedById: p.uuid(),
    ruling: p.text().$type<InspectionRuling>().nullable(),
    finding: p.text().nullable(),
    /** The day on its paper. */
    ruledOn: p.date().nullable(),
    /** The body's paper: the file, its SHA-256 (hexadecimal) and the media type of its content. */
    paperFileId: p.uuid().nullable(),
    paperSha256: p.text().nullable(),
    paperType: p.text().nullable(),
    recordedAt: p.datetime(3).nullable(),
    recordedById: p.uuid().nullable(),
    version: p.integer(),
  },
});

/** Disputed quality, put to the body the policy names, and what it found. */
export class QualityInspection extends QualityInspectionSchema.class {}
QualityInspectionSchema.setClass(QualityInspection);
