import type { Work } from '../../../kernel/database/unit-of-work.js';
import { endVersionApprovals } from '../../approvals/index.js';
import { lockPolicyVersion, type PolicyStepInput } from './lock-policy-version.js';
import { recordPolicyStep } from './record-policy-step.js';

export interface ReturnPolicyDraft extends PolicyStepInput {
  readonly reason: string;
}

/**
 * What was looked through goes back to its authors, who may write in it again; nobody is asked any more to agree to it as
 * it was.
 */
export async function returnPolicyDraft(input: ReturnPolicyDraft, work: Work): Promise<{ subjectId: string }> {
  const version = await lockPolicyVersion(work, input, 'RETURN');
  version.state = 'DRAFT';
  await endVersionApprovals(work, version.id);
  recordPolicyStep(work, version, 'RETURN', input.reason);
  return { subjectId: version.id };
}
