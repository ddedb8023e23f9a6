import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PaymentMethod, VisitKind, VisitOutcome, VisitState } from '@aftercare/schema';

/** A part of the price list to bring along. */
export interface PartToBring {
  readonly priceItemId: string;
  readonly quantity: number;
}

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
    /** The window the customer chose; the visit begins within it. */
    windowFrom: p.datetime(3).nullable(),
    windowTo: p.datetime(3).nullable(),
    /** How often the customer moved it since the house last did against their choice. */
    customerMoves: p.integer().default(0),
    /** When the technician on the way is expected, where they said from where they set out. */
    expectedAt: p.datetime(3).nullable(),
    instructions: p.text(),
    /** What was said to bring; null: what was agreed with the customer. */
    partsToBring: p.json<readonly PartToBring[]>().nullable(),
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
    travelMinutes: p.integer().nullable(),
    otherMethod: p.text().nullable(),
    /** `Reading`s. */
    readings: p.json<readonly object[]>(),
    /** A `SecondVisit`. */
    secondVisit: p.json<object>().nullable(),
    followsId: p.uuid().nullable(),
    steppedAt: p.datetime(3).nullable(),
    collectedMinor: p.bigint('number').nullable(),
    collectedBy: p.text().$type<PaymentMethod>().nullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
  },
});

/** A technician at work for a request. Whoever changes it locks its request first: see `lockVisit`. */
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);
