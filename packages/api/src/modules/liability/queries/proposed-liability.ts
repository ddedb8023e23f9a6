import type { Work } from '../../../kernel/database/unit-of-work.js';
import { LiabilityDecision } from '../liability-decision.entity.js';
import { LiabilityShare } from '../liability-share.entity.js';
import type { DecidedLoss } from './standing-liability.js';

/** The shares proposed for a request, which wait for those who must agree; null where there are none. */
export async function proposedLiability({ em, organizationId }: Work, requestId: string): Promise<DecidedLoss | null> {
  const decision = await em.findOne(LiabilityDecision, { organizationId, requestId, state: 'PROPOSED' });
  if (!decision) return null;
  const of = { organizationId, decisionId: decision.id };
  return { decision, shares: await em.find(LiabilityShare, of, { orderBy: { place: 'asc' } }) };
}
