import { defineEntity, p } from '@mikro-orm/postgresql';
import type { LeaveKind, LeaveState } from '@aftercare/schema';

const LeaveOfAbsenceSchema = defineEntity({
  name: 'LeaveOfAbsence',
  tableName: 'leave_of_absence',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    technicianId: p.uuid(),
    kind: p.text().$type<LeaveKind>(),
    state: p.text().$type<LeaveState>(),
    startsOn: p.date(),
    fromNoon: p.boolean(),
    endsOn: p.date(),
    untilNoon: p.boolean(),
    reason: p.text().nullable(),
    askedById: p.uuid().nullable(),
    askedAt: p.datetime(3),
    decidedById: p.uuid().nullable(),
    decidedAt: p.datetime(3).nullable(),
    answer: p.text().nullable(),
  },
});

/** Somebody is away, from a day or its noon until a day or its noon. Nobody is away twice at once. */
export class LeaveOfAbsence extends LeaveOfAbsenceSchema.class {}
LeaveOfAbsenceSchema.setClass(LeaveOfAbsence);
