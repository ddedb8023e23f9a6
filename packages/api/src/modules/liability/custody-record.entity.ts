import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CustodyStage } from '@aftercare/schema';

const CustodyRecordSchema = defineEntity({
  name: 'CustodyRecord',
  tableName: 'custody_record',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    stage: p.text().$type<CustodyStage>(),
    signed: p.boolean(),
    signedByCipher: p.text().nullable(),
    handedOverAt: p.datetime(3),
    /** The department by whose order the goods went on unsigned. */
    forcedBy: p.text().nullable(),
    note: p.text().nullable(),
    recordedById: p.uuid(),
    recordedAt: p.datetime(3),
  },
});

/** A hand-over of the goods: who signed for them, or that they went on unsigned. Never changed. */
export class CustodyRecord extends CustodyRecordSchema.class {}
CustodyRecordSchema.setClass(CustodyRecord);
