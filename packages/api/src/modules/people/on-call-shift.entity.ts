import { defineEntity, p } from '@mikro-orm/postgresql';

const OnCallShiftSchema = defineEntity({
  name: 'OnCallShift',
  tableName: 'on_call_shift',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    technicianId: p.uuid(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    enteredById: p.uuid().nullable(),
    enteredAt: p.datetime(3),
    removedAt: p.datetime(3).nullable(),
  },
});

/** A time in which somebody is called outside their hours. */
export class OnCallShift extends OnCallShiftSchema.class {}
OnCallShiftSchema.setClass(OnCallShift);
