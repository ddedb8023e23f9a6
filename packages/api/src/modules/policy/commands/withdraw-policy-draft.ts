import type { Work } from '../../../kernel/database/unit-of-work.js';
import { endVersionApprovals } from '../../approvals/index.js';
import { lockPolicyVersion, type PolicyStepInput } from './lock-policy-version.js';
import { recordPolicyStep } from './record-policy-step.js';

export interface WithdrawPolicyDraft extends PolicyStepInput {
  readonly reason?: string | null;
}

/** A version that nobody has agreed to is given up, and so is what was asked about it; it stays to be read. */
export async function withdrawPolicyDraft(input: WithdrawPolicyDraft, work: Work): Promise<{ subjectId: string }> {
  const version = await lockPolicyVersion(work, input, 'WITHDRAW');
  version.state = 'WITHDRAWN';
  await endVersionApprovals(work, version.id);
  recordPolicyStep(work, version, 'WITHDRAW', input.reason ?? null);
  return { subjectId: version.id };
}
