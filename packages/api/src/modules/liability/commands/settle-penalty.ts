import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { post } from '../../ledger/index.js';
import { amountOf, type TraceStep } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { BearerShare } from '../domain/bearer-share.js';
import { penaltyShares } from '../domain/penalty-bearers.js';
import type { Quantities } from '../domain/penalty-quantities.js';
import { penaltyLines } from '../domain/postings.js';
import { PenaltyShare } from '../penalty-share.entity.js';
import type { Penalty } from '../penalty.entity.js';
import { businessDay } from '../queries/business-day.js';

type Outcome = Parameters<typeof amountOf>[0];

/** What a penalty comes to depends on: how much there is of what it counts, and who bears the loss; null: nobody yet. */
export interface PenaltyGrounds {
  readonly quantities: Quantities;
  readonly liable: readonly BearerShare[] | null;
  /** Of shares of a base; fixed amounts have their own. */
  readonly currency: string;
}

/** What a penalty comes to now and who bears it; null while something it is counted by, or who bears it, is not known. */
export function reckonPenalty(
  penalty: Penalty,
  { quantities, liable, currency }: PenaltyGrounds,
): { amountMinor: number; currency: string; shares: BearerShare[] } | null {
  const outcome = penalty.outcome as Outcome;
  const amountMinor = amountOf(outcome, quantities);
  if (!amountMinor) return null;
  const bearer = {
    department: penalty.bearer,
    label: penalty.bearerLabel,
    kind: penalty.bearerKind,
    accountId: penalty.accountId ?? null,
  };
  const shares = penaltyShares(bearer, amountMinor, liable);
  return shares && { amountMinor, currency: outcome.currency ?? currency, shares };
}

/** Whether a penalty is money at all, and not a measure, days of pay or points. */
export const isMoney = ({ outcome }: Penalty): boolean => {
  const { amountMinor, shareBasisPoints } = outcome as Outcome;
  return amountMinor !== null || shareBasisPoints !== null;
};

/**
 * Charges a penalty that can be reckoned, with its entry in the books; what is no money is charged by being on record.
 * What cannot be reckoned yet stays due. @returns whether it is charged now
 */
export async function settlePenalty(
  work: Work,
  request: ServiceRequest,
  penalty: Penalty,
  grounds: PenaltyGrounds,
): Promise<boolean> {
  const { em, now, actor } = work;
  penalty.given = grounds.quantities;
  const reckoned = reckonPenalty(penalty, grounds);
  await em.flush();
  if (isMoney(penalty) && !reckoned) return false;
  Object.assign(penalty, { state: 'CHARGED', chargedAt: now, chargedById: actor.accountId });
  if (reckoned) await shareOutPenalty(work, penalty, reckoned);
  await em.flush();
  await recordOnRequest(work, request, {
    type: 'penalty.charged',
    public: false,
    payload: {
      penaltyId: penalty.id,
      rule: penalty.rule,
      about: penalty.label,
      clause: penalty.clause,
      amountMinor: penalty.amountMinor ?? null,
      currency: penalty.currency ?? null,
    },
  });
  return true;
}

/** Writes who bears how much, a round for each time it is shared out, and puts it in the books. */
export async function shareOutPenalty(
  work: Work,
  penalty: Penalty,
  { amountMinor, currency, shares }: NonNullable<ReturnType<typeof reckonPenalty>>,
): Promise<void> {
  const { em, organizationId } = work;
  const round = penalty.round + 1;
  Object.assign(penalty, { round, amountMinor, currency });
  for (const [place, { department, label, kind, named, accountId, basisPoints, amountMinor: part }] of shares.entries())
    em.create(PenaltyShare, {
      organizationId,
      id: uuidv7(),
      penaltyId: penalty.id,
      round,
      place,
      department,
      label,
      kind,
      named: named ?? null,
      accountId: accountId ?? null,
      basisPoints,
      amountMinor: part,
      currency,
    });
  const { entryId } = await post(work, {
    kind: 'PENALTY',
    on: await businessDay(work),
    requestId: penalty.requestId,
    cause: { type: 'PENALTY', id: penalty.id, trace: [penalty.trace as TraceStep] },
    postings: penaltyLines(shares, currency),
    dedupeKey: `penalty:${penalty.id}:${round}`,
  });
  penalty.entryId = entryId;
}
