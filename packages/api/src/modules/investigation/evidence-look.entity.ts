import { defineEntity, p } from '@mikro-orm/postgresql';

const EvidenceLookSchema = defineEntity({
  name: 'EvidenceLook',
  tableName: 'evidence_look',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    evidenceId: p.uuid(),
    byId: p.uuid(),
    at: p.datetime(3),
    purpose: p.text(),
  },
});

/** Somebody looked at a piece of evidence, and what for. */
export class EvidenceLook extends EvidenceLookSchema.class {}
EvidenceLookSchema.setClass(EvidenceLook);
