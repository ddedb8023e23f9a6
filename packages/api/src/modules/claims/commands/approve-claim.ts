import type { Work } from '../../../kernel/database/unit-of-work.js';
import { post } from '../../ledger/index.js';
import type { TraceStep } from '../../policy/index.js';
import { organizationNow } from '../queries/organization-now.js';
import { moveClaim, type LockedClaim } from './lock-claim.js';

/** What was agreed to, in minor units, and the row of the policy that said who must agree. */
export interface ClaimApproved {
  readonly amountMinor: number;
  readonly trace: readonly TraceStep[];
}

/** From here on the money is owed: the loss and the debt to the customer stand in the books, and change only by reversal. */
export async function approveClaim(
  work: Work,
  locked: LockedClaim,
  { amountMinor, trace }: ClaimApproved,
): Promise<void> {
  const { claim, request } = locked;
  const { currency } = claim;
  const { today } = await organizationNow(work);
  const { entryId } = await post(work, {
    kind: 'CLAIM',
    on: today,
    requestId: request.id,
    cause: { type: 'claim.approved', id: claim.id, trace },
    postings: [
      { account: { code: 'CLAIM_LOSS' }, amountMinor, currency },
      {
        account: { code: 'CUSTOMER_PAYABLE', party: { kind: 'CUSTOMER', id: claim.customerId } },
        amountMinor: -amountMinor,
        currency,
      },
    ],
    dedupeKey: `claim ${claim.id} approved`,
  });
  claim.approvedMinor = amountMinor;
  claim.entryId = entryId;
  claim.decidedAt = work.now;
  await moveClaim(work, locked, 'APPROVE', { public: true, payload: { amountMinor, currency } });
  await work.em.flush();
}
