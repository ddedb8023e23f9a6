import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post, reverse } from '../../ledger/index.js';
import type { TraceStep } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { chargeLines } from '../domain/postings.js';
import { LiabilityDispute } from '../liability-dispute.entity.js';
import { businessDay } from '../queries/business-day.js';
import { bearersOf, standingLiability, type DecidedLoss } from '../queries/standing-liability.js';
import { Recovery } from '../recovery.entity.js';
import { rechargePenalties } from './recharge-penalties.js';

/**
 * A decision that was proposed holds from now on: the one before it is superseded and its entry in the books reversed,
 * the loss charged to those who bear it now, and penalties that go by the shares are shared out anew.
 *
 * Refuses with InvalidInputError (`liability.claimedOutside`) while money is claimed by the shares that held before.
 */
export async function putLiabilityInForce(
  work: Work,
  request: ServiceRequest,
  { decision, shares }: DecidedLoss,
): Promise<void> {
  const { em, now } = work;
  const before = await standingLiability(work, request.id);
  if (before) await supersede(work, before);
  Object.assign(decision, { state: 'IN_FORCE', inForceAt: now });
  await em.flush();
  const bearing = bearersOf(shares);
  const lines = chargeLines(bearing, decision.currency);
  if (lines.length) {
    const cause = { type: 'LIABILITY_DECISION', id: decision.id, trace: [decision.trace as TraceStep] };
    const dedupeKey = `liability:${decision.id}`;
    const on = await businessDay(work);
    const entry = { kind: 'LIABILITY', on, requestId: request.id, cause, postings: lines, dedupeKey } as const;
    decision.entryId = (await post(work, entry)).entryId;
  }
  await em.flush();
  await recordOnRequest(work, request, {
    type: 'liability.decided',
    public: false,
    payload: {
      decisionId: decision.id,
      round: decision.round,
      origin: decision.origin,
      lossMinor: decision.lossMinor,
      currency: decision.currency,
      shares: bearing.map(({ department, named, basisPoints, amountMinor }) => ({
        department,
        named,
        basisPoints,
        amountMinor,
      })),
    },
  });
  await rechargePenalties(work, request, { decision, shares });
}

async function supersede(work: Work, { decision, shares }: DecidedLoss): Promise<void> {
  const { em, organizationId, now, actor } = work;
  const shareId = { $in: shares.map(({ id }) => id) };
  if (await em.count(Recovery, { organizationId, shareId, state: { $ne: 'WITHDRAWN' } }))
    throw refuse.input({ path: 'shares', code: 'liability.claimedOutside' });
  Object.assign(decision, { state: 'SUPERSEDED', supersededAt: now, version: decision.version + 1 });
  const open = await em.find(LiabilityDispute, { organizationId, decisionId: decision.id, upheld: null });
  for (const dispute of open)
    Object.assign(dispute, {
      upheld: false,
      // Whoever objected may be the one who decides anew; nobody answers their own objection.
      answeredById: dispute.raisedById === actor.accountId ? null : actor.accountId,
      answeredAt: now,
    });
  await em.flush();
  if (decision.entryId)
    await reverse(work, decision.entryId, {
      reason: 'liability.decidedAnew',
      on: await businessDay(work),
      dedupeKey: `liability:${decision.id}:reversed`,
    });
}
