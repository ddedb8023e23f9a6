import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { reverse } from '../../ledger/index.js';
import { ClaimPayment } from '../claim-payment.entity.js';
import { organizationNow } from '../queries/organization-now.js';
import { lockClaim, moveClaim } from './lock-claim.js';
import { settleClaim } from './settle-claim.js';

export interface CorrectPayment {
  readonly paymentId: string;
  readonly claimId: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Takes back a payment that was recorded wrongly, by a reversing entry of today; the claim is owed again to that amount.
 * Refuses like `lockClaim` and `reverse`; with NotFoundError for a payment of another claim.
 */
export async function reverseClaimPayment(input: CorrectPayment, work: Work): Promise<Done> {
  const locked = await lockClaim(work, input.claimId, 'CORRECT', input.version);
  const { em, organizationId, now } = work;
  const payment = await em.findOne(ClaimPayment, { organizationId, id: input.paymentId, claimId: input.claimId });
  if (!payment) throw refuse.notFound('claimPayment');
  if (payment.reversedAt) throw refuse.input({ path: 'paymentId', code: 'ledger.reversedAlready' });
  const { today } = await organizationNow(work);
  await reverse(work, payment.entryId, { reason: input.reason, on: today, dedupeKey: `undo payment ${payment.id}` });
  Object.assign(payment, { reversedAt: now, reversedReason: input.reason });
  await moveClaim(work, locked, 'CORRECT', {
    public: true,
    payload: { amountMinor: -payment.amountMinor, currency: payment.currency, reason: input.reason },
  });
  await settleClaim(work, locked, -payment.amountMinor);
  return { subjectId: input.claimId };
}
