import { defineEntity, p } from '@mikro-orm/postgresql';

const SlaPauseSchema = defineEntity({
  name: 'SlaPause',
  tableName: 'sla_pause',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    clockId: p.uuid(),
    fromAt: p.datetime(3),
    toAt: p.datetime(3).nullable(),
    reason: p.text(),
  },
});

/** A stretch in which a clock stood still; open while `toAt` is null. */
export class SlaPause extends SlaPauseSchema.class {}
SlaPauseSchema.setClass(SlaPause);
