import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CheckFailure, Localized } from '@aftercare/schema';

const ChecklistRunSchema = defineEntity({
  name: 'ChecklistRun',
  tableName: 'checklist_run',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    investigationId: p.uuid().nullable(),
    visitId: p.uuid().nullable(),
    /** The name in the policy. */
    checklist: p.text(),
    label: p.json<Localized>(),
    /** `CheckedItem`s, in the order of the policy. */
    answers: p.json<readonly object[]>(),
    passed: p.boolean(),
    failed: p.text().$type<CheckFailure>(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** A checklist of the policy as somebody went through it. Written once; the last one counts. */
export class ChecklistRun extends ChecklistRunSchema.class {}
ChecklistRunSchema.setClass(ChecklistRun);
