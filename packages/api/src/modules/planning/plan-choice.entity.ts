import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Localized, PlanChoiceState, VisitKind } from '@aftercare/schema';

const PlanChoiceSchema = defineEntity({
  name: 'PlanChoice',
  tableName: 'plan_choice',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    planId: p.uuid(),
    position: p.integer(),
    state: p.text().$type<PlanChoiceState>(),
    requestId: p.uuid(),
    requestVersion: p.integer(),
    kind: p.text().$type<VisitKind>(),
    technicianId: p.uuid().nullable(),
    startsAt: p.datetime(3).nullable(),
    endsAt: p.datetime(3).nullable(),
    travelMinutes: p.integer().nullable(),
    visitId: p.uuid().nullable(),
    visitVersion: p.integer().nullable(),
    fromTechnicianId: p.uuid().nullable(),
    fromStartsAt: p.datetime(3).nullable(),
    fromEndsAt: p.datetime(3).nullable(),
    reasons: p.json<readonly Localized[]>(),
    nextTechnicianId: p.uuid().nullable(),
    nextCostMinutes: p.integer().nullable(),
    marginMinutes: p.integer().nullable(),
    /** Why it was not done, or not taken back. */
    refusal: p.json<Localized>().nullable(),
    appliedVisitId: p.uuid().nullable(),
    appliedVersion: p.integer().nullable(),
  },
});

/** One request in a plan. */
export class PlanChoice extends PlanChoiceSchema.class {}
PlanChoiceSchema.setClass(PlanChoice);
