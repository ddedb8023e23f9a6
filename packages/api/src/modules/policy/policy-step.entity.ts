import { defineEntity, p } from '@mikro-orm/postgresql';

const PolicyStepTakenSchema = defineEntity({
  name: 'PolicyStepTaken',
  tableName: 'policy_step',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    policyVersionId: p.uuid(),
    /** `DRAFT`, or the action taken. */
    step: p.text(),
    byId: p.uuid().nullable(),
    at: p.datetime(3),
    reason: p.text().nullable(),
  },
});

/** What somebody did with a version of a policy. Written once. */
export class PolicyStepTaken extends PolicyStepTakenSchema.class {}
PolicyStepTakenSchema.setClass(PolicyStepTaken);
