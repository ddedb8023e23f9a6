import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { PolicyStep } from '../domain/policy-version.machine.js';
import { PolicyStepTaken } from '../policy-step.entity.js';
import type { PolicyVersion } from '../policy-version.entity.js';

/** Puts on record what was done with a version, and makes what others have seen of it out of date. */
export function recordPolicyStep(work: Work, version: PolicyVersion, step: PolicyStep, reason: string | null = null) {
  version.revision += 1;
  work.add(PolicyStepTaken, {
    organizationId: work.organizationId,
    id: uuidv7(),
    policyVersionId: version.id,
    step,
    byId: work.actor.accountId,
    at: work.now,
    reason,
  });
}
