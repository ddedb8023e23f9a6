import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DayPlanState } from '@aftercare/schema';

const DayPlanSchema = defineEntity({
  name: 'DayPlan',
  tableName: 'day_plan',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    day: p.date(),
    state: p.text().$type<DayPlanState>(),
    /** Empty: everybody. */
    technicianIds: p.array().columnType('uuid[]'),
    moves: p.boolean(),
    keptVisitIds: p.array().columnType('uuid[]'),
    outTechnicianId: p.uuid().nullable(),
    outFrom: p.datetime(3).nullable(),
    seed: p.integer(),
    /** How long it may take. */
    seconds: p.integer(),
    stopAskedAt: p.datetime(3).nullable(),
    progress: p.integer().default(0),
    /** What the day comes to before and after. */
    totals: p.json<object>().nullable(),
    aliveAt: p.datetime(3).nullable(),
    attempts: p.integer().default(0),
    askedById: p.uuid(),
    askedAt: p.datetime(3),
    finishedAt: p.datetime(3).nullable(),
    appliedById: p.uuid().nullable(),
    appliedAt: p.datetime(3).nullable(),
    undoneAt: p.datetime(3).nullable(),
    version: p.integer().default(1),
  },
});

/** A day worked out for everybody; what it would do stands in its choices. */
export class DayPlan extends DayPlanSchema.class {}
DayPlanSchema.setClass(DayPlan);
