import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClockKind, ClockState, Localized } from '@aftercare/schema';

const SlaClockSchema = defineEntity({
  name: 'SlaClock',
  tableName: 'sla_clock',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    kind: p.text().$type<ClockKind>(),
    state: p.text().$type<ClockState>(),
    startedAt: p.datetime(3),
    dueAt: p.datetime(3),
    warnAt: p.datetime(3).nullable(),
    warnedAt: p.datetime(3).nullable(),
    breachedAt: p.datetime(3).nullable(),
    /** When the next level of the network is told of the breach; null when there is none to tell. */
    escalateAt: p.datetime(3).nullable(),
    /** How many further levels were told. */
    escalations: p.integer().default(0),
    /** When whoever owes it is reminded next; null when nobody need be. */
    remindAt: p.datetime(3).nullable(),
    /** How often they should have been reminded by now. */
    reminders: p.integer().default(0),
    /** More time that was granted, in order: `ClockExtension`s. */
    extensions: p.json<readonly object[]>(),
    firedLate: p.boolean().default(false),
    stoppedAt: p.datetime(3).nullable(),
    pausedAt: p.datetime(3).nullable(),
    pauseReason: p.text().nullable(),
    owedBy: p.text(),
    /** A `ClockTarget`. */
    target: p.json<object>(),
    sentence: p.json<Localized>(),
  },
});

/** One promise, counted. All but `firedLate`, `warnedAt`, `escalations` and `reminders` follows from its target, extensions, start, pauses and stop. */
export class SlaClock extends SlaClockSchema.class {}
SlaClockSchema.setClass(SlaClock);
