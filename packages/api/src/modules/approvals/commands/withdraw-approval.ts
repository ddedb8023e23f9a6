import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { endApproval } from './end-approval.js';
import { lockApproval } from './lock-approval.js';
import { tellApproval } from './tell-approval.js';

export interface WithdrawApproval {
  readonly approvalId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** The asker does not ask any more; what was said so far stays on record. */
export async function withdrawApproval(input: WithdrawApproval, work: Work): Promise<Done> {
  const { approval, request } = await lockApproval(work, input.approvalId, 'WITHDRAW');
  if (approval.version !== input.version) throw refuse.conflict(approval.version);
  endApproval(approval, 'WITHDRAWN', work.now);
  await work.em.flush();
  await tellApproval(work, approval, request, 'withdrawn', input.reason ? { reason: input.reason } : {});
  return { subjectId: approval.id };
}
