import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StopCause } from '@aftercare/schema';

const StopOrderSchema = defineEntity({
  name: 'StopOrder',
  tableName: 'stop_order',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    cause: p.text().$type<StopCause>(),
    /** One of the grounds of the policy, or a severity or checklist of it. */
    ground: p.text(),
    byId: p.uuid(),
    at: p.datetime(3),
    placeCipher: p.text().nullable(),
    model: p.text().nullable(),
    description: p.text(),
    /** Offices, roles or departments of the policy. */
    reportedTo: p.array(),
    reportedById: p.uuid().nullable(),
    reportedAt: p.datetime(3).nullable(),
    liftedById: p.uuid().nullable(),
    liftedAt: p.datetime(3).nullable(),
    liftReason: p.text().nullable(),
    version: p.integer(),
  },
});

/** The work on a request rests. At most one stands on a request. */
export class StopOrder extends StopOrderSchema.class {}
StopOrderSchema.setClass(StopOrder);
