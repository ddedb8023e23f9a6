import { defineEntity, p } from '@mikro-orm/postgresql';
import type { BearerKind, Localized, PenaltyState } from '@aftercare/schema';

const PenaltySchema = defineEntity({
  name: 'Penalty',
  tableName: 'penalty',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    rule: p.text(),
    label: p.json<Localized>(),
    /** Who bears it, by the name in the policy. */
    bearer: p.text(),
    bearerLabel: p.json<Localized>(),
    bearerKind: p.text().$type<BearerKind>(),
    clause: p.text(),
    /** A `PenaltyOutcome`. */
    outcome: p.json<object>(),
    /** A `TraceStep`. */
    trace: p.json<object>(),
    /** What it is counted by, as far as it is known: `Quantities`. */
    given: p.json<object>(),
    clockId: p.uuid().nullable(),
    /** The event of the spine by which it fell due; null where people found it out. */
    dueEventId: p.uuid().nullable(),
    accountId: p.uuid().nullable(),
    /** The day of a failing that costs so much a time; null of any other. */
    occurredOn: p.date().nullable(),
    state: p.text().$type<PenaltyState>(),
    /** How often its amount was shared out; 0 while there is none. */
    round: p.integer().default(0),
    amountMinor: p.bigint('number').nullable(),
    currency: p.text().nullable(),
    entryId: p.uuid().nullable(),
    dueAt: p.datetime(3),
    chargedById: p.uuid().nullable(),
    chargedAt: p.datetime(3).nullable(),
    appeal: p.text().nullable(),
    appealedById: p.uuid().nullable(),
    appealedAt: p.datetime(3).nullable(),
    ruling: p.text().nullable(),
    ruledById: p.uuid().nullable(),
    ruledAt: p.datetime(3).nullable(),
    version: p.integer(),
  },
});

/** What a failing costs whom by a rule of the policy: from the moment it is due until it is charged, or taken back. */
export class Penalty extends PenaltySchema.class {}
PenaltySchema.setClass(Penalty);
