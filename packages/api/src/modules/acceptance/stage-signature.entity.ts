import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AcceptanceParty } from '@aftercare/schema';

const StageSignatureSchema = defineEntity({
  name: 'StageSignature',
  tableName: 'stage_signature',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    assetId: p.uuid(),
    customerId: p.uuid(),
    /** Its name in the policy. */
    stage: p.text(),
    party: p.text().$type<AcceptanceParty>(),
    clause: p.text(),
    signedOn: p.date(),
    signedAt: p.datetime(3),
    signedById: p.uuid().nullable(),
  },
});

/** One party's signature under one stage of a unit's acceptance. Never changed. */
export class StageSignature extends StageSignatureSchema.class {}
StageSignatureSchema.setClass(StageSignature);
