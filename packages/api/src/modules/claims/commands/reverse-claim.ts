import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { reverse } from '../../ledger/index.js';
import { organizationNow } from '../queries/organization-now.js';
import { lockClaim, moveClaim } from './lock-claim.js';

export interface ReverseClaim {
  readonly claimId: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Takes back what was approved, by a reversing entry of today; nothing of it may have reached the customer. The claim is
 * over by that, and another may be entered. Refuses like `lockClaim` and `reverse`.
 */
export async function reverseClaim(input: ReverseClaim, work: Work): Promise<Done> {
  const locked = await lockClaim(work, input.claimId, 'REVERSE', input.version);
  const { claim } = locked;
  const { today } = await organizationNow(work);
  const { reason } = input;
  await reverse(work, claim.entryId!, { reason, on: today, dedupeKey: `claim ${claim.id} reversed` });
  claim.reason = reason;
  await moveClaim(work, locked, 'REVERSE', { public: true, payload: { reason } });
  return { subjectId: claim.id };
}
