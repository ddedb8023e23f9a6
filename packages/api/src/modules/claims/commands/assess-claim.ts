import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { Approval, askAgain, askApproval } from '../../approvals/index.js';
import type { Policies } from '../../policy/index.js';
import { requireNotFoundForCustomer } from '../../solutions/index.js';
import { ClaimAssessment } from '../claim-assessment.entity.js';
import { ClaimLine } from '../claim-line.entity.js';
import { areJudged, judgedLines } from '../domain/judged-lines.js';
import { approveClaim } from './approve-claim.js';
import { lockClaim, moveClaim, type LockedClaim } from './lock-claim.js';

export interface AssessClaim {
  readonly claimId: string;
  readonly version: number;
  /** A verdict on every line. Quantities in thousandths, money in minor units. */
  readonly lines: readonly {
    readonly lineId: string;
    readonly quantity: number;
    readonly amountMinor: number;
    readonly reason?: string | null;
  }[];
  /** What the customer had paid for the goods; left out, as much as is claimed. */
  readonly paidMinor?: number | null;
  /** For whoever agrees, and for the customer where nothing is due. */
  readonly reason: string;
}

export interface AssessTools {
  readonly policies: Policies;
}

/**
 * Finds what is due of a claim, line by line, and asks those to agree whom the policy's rule for claims names; where it
 * has none, or names nobody, it is approved by that. Where nothing is due of any line it is declined, and nobody asked.
 *
 * Refuses like `lockClaim`, and with InvalidInputError: `lines` (`claim.everyLineOnce`), `lines.n.…`
 * (`claim.moreThanClaimed`, `claim.nothingForNothing`, `claim.exchangeHasAValue`, `required` of a reason), `paidMinor`
 * (`claim.moreThanPaid`), and what an inspection body found for the customer (`inspection.bindsCompany`).
 */
export async function assessClaim(input: AssessClaim, work: Work, tools: AssessTools): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const locked = await lockClaim(work, input.claimId, 'ASSESS', input.version);
  const { claim } = locked;
  const lines = await em.find(ClaimLine, { organizationId, claimId: claim.id }, { orderBy: { line: 'asc' } });
  const paidMinor = input.paidMinor ?? null;
  const judged = judgedLines(
    { kind: claim.kind, claimedMinor: claim.claimedMinor, paidMinor },
    lines,
    input.lines.map(({ quantity, reason, ...line }) => ({
      ...line,
      quantityThousandths: quantity,
      reason: reason || null,
    })),
  );
  if (!areJudged(judged)) throw refuse.input(...judged);
  if (judged.totalMinor === 0) await requireNotFoundForCustomer(work, claim.requestId, 'lines');
  Object.assign(claim, { round: claim.round + 1, paidMinor, assessedById: actor.accountId, assessedAt: now });
  const { round, currency } = claim;
  for (const verdict of judged.verdicts)
    em.create(ClaimAssessment, { organizationId, id: uuidv7(), claimId: claim.id, round, currency, ...verdict });
  await em.flush();
  if (judged.totalMinor === 0) return decline(work, locked, input.reason);
  await moveClaim(work, locked, 'ASSESS', { public: false, payload: { amountMinor: judged.totalMinor } });
  await em.flush();
  await agreeTo(work, locked, judged.totalMinor, input.reason, tools);
  return { subjectId: claim.id };
}

async function decline(work: Work, locked: LockedClaim, reason: string): Promise<Done> {
  locked.claim.reason = reason;
  locked.claim.decidedAt = work.now;
  await moveClaim(work, locked, 'DECLINE', { public: true, payload: { reason } });
  return { subjectId: locked.claim.id };
}

async function agreeTo(
  work: Work,
  { claim, request }: LockedClaim,
  amountMinor: number,
  reason: string,
  tools: AssessTools,
): Promise<void> {
  const { em, organizationId } = work;
  const { policy } = await tools.policies.version(em, organizationId, request.policyVersionId);
  const rule = policy.approvals.find(({ of }) => of === 'CLAIM')?.key;
  if (!rule) return approveClaim(work, { claim, request }, { amountMinor, trace: [] });
  const words = {
    // Nothing in a language of its own: whoever agrees may read another.
    title: `${claim.number} · ${request.title}`.slice(0, 200),
    reason,
    amount: { amountMinor, currency: claim.currency },
    matter: { subjectId: claim.id, payload: { claim: claim.number, kind: claim.kind, round: claim.round } },
  };
  const returned = await em.findOne(Approval, { organizationId, subjectId: claim.id, rule, state: 'RETURNED' });
  if (returned) await askAgain({ approvalId: returned.id, version: returned.version, ...words }, work, tools);
  else await askApproval({ requestId: request.id, rule, ...words }, work, tools);
}
