import type { PenaltyAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { penaltyActions } from '../domain/liability-actions.js';
import { Penalty } from '../penalty.entity.js';
import { lockKnown } from './lock-known.js';

/**
 * A penalty and its request, locked for an action. Refuses with NotFoundError where the actor does not know of it,
 * ConflictError where it changed, IllegalTransitionError where this is not possible now.
 */
export async function lockPenalty(
  work: Work,
  id: string,
  version: number,
  action: PenaltyAction,
): Promise<{ readonly penalty: Penalty; readonly request: ServiceRequest }> {
  const { em, organizationId } = work;
  const found = await em.findOne(Penalty, { organizationId, id });
  if (!found) throw refuse.notFound('penalty');
  const request = await lockKnown(work, found.requestId);
  const penalty = await work.lock(Penalty, id);
  if (penalty.version !== version) throw refuse.conflict(penalty.version);
  const allowed = penaltyActions(penalty.state);
  if (!allowed.includes(action)) throw refuse.illegal(penalty.state, allowed);
  return { penalty, request };
}
