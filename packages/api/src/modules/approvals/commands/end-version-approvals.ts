import type { Work } from '../../../kernel/database/unit-of-work.js';
import { Approval } from '../approval.entity.js';
import { endApproval } from './end-approval.js';
import { tellApproval } from './tell-approval.js';

/**
 * A version of the policy is written in again, or given up: what was asked about it as it was is not asked any more.
 * Called by whoever gives it back, with the version locked.
 */
export async function endVersionApprovals(work: Work, policyVersionId: string): Promise<void> {
  const { em, organizationId, now } = work;
  const open = await em.find(Approval, {
    organizationId,
    subject: 'POLICY_VERSION',
    subjectId: policyVersionId,
    state: { $in: ['PENDING', 'RETURNED'] as const },
  });
  for (const approval of open) {
    endApproval(approval, 'WITHDRAWN', now);
    await tellApproval(work, approval, null, 'withdrawn');
  }
}
