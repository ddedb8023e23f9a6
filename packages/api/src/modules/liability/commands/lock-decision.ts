import type { LiabilityAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { liabilityActions } from '../domain/liability-actions.js';
import { LiabilityDecision } from '../liability-decision.entity.js';
import { lockKnown } from './lock-known.js';

/**
 * A decision on a loss and its request, locked for an action. Refuses with NotFoundError where the actor does not know
 * of it, ConflictError where it changed, IllegalTransitionError where this is not possible now.
 *
 * @param version what the actor saw; left out by what does not change it
 */
export async function lockDecision(
  work: Work,
  id: string,
  action: LiabilityAction,
  version?: number,
): Promise<{ readonly decision: LiabilityDecision; readonly request: ServiceRequest }> {
  const { em, organizationId } = work;
  const found = await em.findOne(LiabilityDecision, { organizationId, id });
  if (!found) throw refuse.notFound('liabilityDecision');
  const request = await lockKnown(work, found.requestId);
  const decision = await work.lock(LiabilityDecision, id);
  if (version !== undefined && decision.version !== version) throw refuse.conflict(decision.version);
  const allowed = liabilityActions(decision.state);
  if (!allowed.includes(action)) throw refuse.illegal(decision.state, allowed);
  return { decision, request };
}
