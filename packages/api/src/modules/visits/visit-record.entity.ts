import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Localized } from '@aftercare/schema';

const VisitRecordSchema = defineEntity({
  name: 'VisitRecord',
  tableName: 'visit_record',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    visitId: p.uuid(),
    /** The name in the policy. */
    record: p.text(),
    label: p.json<Localized>(),
    /** `WrittenState`s, in the order of the policy. */
    states: p.json<readonly object[]>(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** A form of the policy as somebody filled it in at a visit. Written once; the last one counts. */
export class VisitRecord extends VisitRecordSchema.class {}
VisitRecordSchema.setClass(VisitRecord);
