import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { BearerShare } from '../domain/bearer-share.js';
import { LiabilityDecision } from '../liability-decision.entity.js';
import { LiabilityShare } from '../liability-share.entity.js';

/** A decision on a loss and its shares, in their order. */
export interface DecidedLoss {
  readonly decision: LiabilityDecision;
  readonly shares: readonly LiabilityShare[];
}

/** The decision that holds for a request, also while it is disputed; null where there is none. */
export async function standingLiability({ em, organizationId }: Work, requestId: string): Promise<DecidedLoss | null> {
  const state = { $in: ['IN_FORCE', 'DISPUTED'] as const };
  const decision = await em.findOne(LiabilityDecision, { organizationId, requestId, state });
  if (!decision) return null;
  const of = { organizationId, decisionId: decision.id };
  return { decision, shares: await em.find(LiabilityShare, of, { orderBy: { place: 'asc' } }) };
}

/** Shares as the rules know them. */
export const bearersOf = (shares: readonly LiabilityShare[]): BearerShare[] =>
  shares.map(({ department, label, kind, named, partnerId, basisPoints, amountMinor }) => ({
    department,
    label,
    kind,
    named: named ?? null,
    partnerId: partnerId ?? null,
    basisPoints,
    amountMinor,
  }));
