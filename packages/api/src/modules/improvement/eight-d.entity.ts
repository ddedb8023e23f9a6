import { defineEntity, p } from '@mikro-orm/postgresql';
import type { EightDState } from '@aftercare/schema';

const EightDSchema = defineEntity({
  name: 'EightD',
  tableName: 'eight_d',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    requestId: p.uuid(),
    state: p.text().$type<EightDState>(),
    /** `Disciplines`. */
    disciplines: p.json<object>(),
    openedById: p.uuid(),
    openedAt: p.datetime(3),
    updatedAt: p.datetime(3),
    closedAt: p.datetime(3).nullable(),
    version: p.integer(),
  },
});

/** A report in eight disciplines on one request. Whoever changes it locks the request first, then it. */
export class EightD extends EightDSchema.class {}
EightDSchema.setClass(EightD);
