import { defineEntity, p } from '@mikro-orm/postgresql';

const EvidenceAnnotationSchema = defineEntity({
  name: 'EvidenceAnnotation',
  tableName: 'evidence_annotation',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    evidenceId: p.uuid(),
    text: p.text(),
    /** `Mark`s: shapes over the picture, in thousandths of its sides. */
    marks: p.json<readonly object[]>(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** A note beside a piece of evidence. The original is left as it is. */
export class EvidenceAnnotation extends EvidenceAnnotationSchema.class {}
EvidenceAnnotationSchema.setClass(EvidenceAnnotation);
