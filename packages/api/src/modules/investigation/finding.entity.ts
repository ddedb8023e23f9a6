import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CauseFamily } from '@aftercare/schema';

const FindingSchema = defineEntity({
  name: 'Finding',
  tableName: 'finding',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    investigationId: p.uuid(),
    requestId: p.uuid(),
    family: p.text().$type<CauseFamily>(),
    leafId: p.uuid().nullable(),
    nature: p.text(),
    /** One of the severities of the policy. */
    degree: p.text(),
    /** Departments of the policy. */
    responsibleUnits: p.array(),
    /** What it taught of the request: each fact before and after. */
    facts: p.json<object>(),
    supersedesId: p.uuid().nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** What was found to be the cause, how grave, and through whom. Written once; a newer one takes its place. */
export class Finding extends FindingSchema.class {}
FindingSchema.setClass(Finding);
