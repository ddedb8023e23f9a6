import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Approval } from '../approval.entity.js';
import { endApproval } from './end-approval.js';
import { tellApproval } from './tell-approval.js';

/**
 * What was to be agreed to is given up, or written anew: what was asked about it as it was is not asked any more. Called
 * by whoever gives it up, with the request locked.
 *
 * @param subjectId UUID of what the approvals are about; left out, all that is asked on the request
 */
export async function endMatterApprovals(work: Work, request: ServiceRequest, subjectId?: string): Promise<void> {
  const { em, organizationId, now } = work;
  const state = { $in: ['PENDING', 'RETURNED'] as const };
  const matter = subjectId ? { subjectId } : {};
  const open = await em.find(Approval, { organizationId, requestId: request.id, ...matter, state });
  for (const approval of open) {
    endApproval(approval, 'WITHDRAWN', now);
    await em.flush();
    await tellApproval(work, approval, request, 'withdrawn');
  }
}
