import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PaymentMethod, VisitKind, VisitOutcome, VisitState } from '@aftercare/schema';

const VisitSchema = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    number: p.text(),
    kind: p.text().$type<VisitKind>(),
    state: p.text().$type<VisitState>(),
    technicianId: p.uuid(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    instructions: p.text(),
    declineReason: p.text().nullable(),
    departedAt: p.datetime(3).nullable(),
    arrivedAt: p.datetime(3).nullable(),
    arrivedLatitude: p.double().nullable(),
    arrivedLongitude: p.double().nullable(),
    finishedAt: p.datetime(3).nullable(),
    outcome: p.text().$type<VisitOutcome>().nullable(),
    findings: p.text(),
    actions: p.text(),
    labourMinutes: p.integer().nullable(),
    collectedMinor: p.bigint('number').nullable(),
    collectedBy: p.text().$type<PaymentMethod>().nullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
  },
});

/** A technician at work for a request. Whoever changes it locks its request first: see `lockVisit`. */
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);
