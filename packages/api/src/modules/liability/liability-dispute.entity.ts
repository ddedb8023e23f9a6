import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Localized } from '@aftercare/schema';

const LiabilityDisputeSchema = defineEntity({
  name: 'LiabilityDispute',
  tableName: 'liability_dispute',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    decisionId: p.uuid(),
    department: p.text(),
    label: p.json<Localized>(),
    reason: p.text(),
    raisedById: p.uuid(),
    raisedAt: p.datetime(3),
    /** Whether the decision stood; null while nobody has answered. */
    upheld: p.boolean().nullable(),
    answer: p.text().nullable(),
    answeredById: p.uuid().nullable(),
    answeredAt: p.datetime(3).nullable(),
  },
});

/** A unit does not agree to the share it was given, and what came of it. */
export class LiabilityDispute extends LiabilityDisputeSchema.class {}
LiabilityDisputeSchema.setClass(LiabilityDispute);
