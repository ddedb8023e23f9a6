import { endMatterApprovals } from '../../approvals/index.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockClaim, moveClaim } from './lock-claim.js';

export interface ClaimStepInput {
  readonly claimId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** Nothing is claimed any more, and nobody need agree to anything. Refuses like `lockClaim`. */
export async function withdrawClaim(input: ClaimStepInput, work: Work): Promise<Done> {
  const locked = await lockClaim(work, input.claimId, 'WITHDRAW', input.version);
  await endMatterApprovals(work, locked.request, locked.claim.id);
  locked.claim.reason = input.reason || null;
  locked.claim.decidedAt = work.now;
  await moveClaim(work, locked, 'WITHDRAW', { public: true, payload: { reason: locked.claim.reason } });
  return { subjectId: locked.claim.id };
}
