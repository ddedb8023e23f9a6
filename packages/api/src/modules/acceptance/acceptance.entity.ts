import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AcceptanceOutcome } from '@aftercare/schema';

const AcceptanceSchema = defineEntity({
  name: 'Acceptance',
  tableName: 'acceptance',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    round: p.integer(),
    outcome: p.text().$type<AcceptanceOutcome>(),
    reason: p.text().nullable(),
    /** The customer said nothing for as long as the policy gives them. */
    bySilence: p.boolean(),
    decidedAt: p.datetime(3),
    decidedById: p.uuid().nullable(),
  },
});

/** What the customer said of the work, round by round. Never changed. */
export class Acceptance extends AcceptanceSchema.class {}
AcceptanceSchema.setClass(Acceptance);
