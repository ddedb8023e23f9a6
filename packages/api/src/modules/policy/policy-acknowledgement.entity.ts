import { defineEntity, p } from '@mikro-orm/postgresql';

const PolicyAcknowledgementSchema = defineEntity({
  name: 'PolicyAcknowledgement',
  tableName: 'policy_acknowledgement',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    policyVersionId: p.uuid(),
    /** As the policy names it; null for whoever belongs to none. */
    department: p.text().nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Somebody has read a version of a policy for their department. Written once. */
export class PolicyAcknowledgement extends PolicyAcknowledgementSchema.class {}
PolicyAcknowledgementSchema.setClass(PolicyAcknowledgement);
