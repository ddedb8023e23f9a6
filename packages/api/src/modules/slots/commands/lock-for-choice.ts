import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { allowedFor, guardStep, ServiceRequest, type RequestTools } from '../../requests/index.js';
import { requireMovable } from './require-movable.js';
import { Visit } from '../../visits/visit.entity.js';

/**
 * A request, locked, for which a time may be chosen now: its first, or another one for the visit ahead. Refuses with
 * NotFoundError, FORBIDDEN, IllegalTransitionError, and InvalidInputError (`slots.noMovesLeft`).
 */
export async function lockForChoice(work: Work, requestId: string, tools: RequestTools): Promise<ServiceRequest> {
  const { em, organizationId } = work;
  const request = await work.lock(ServiceRequest, requestId);
  await guardStep(work, request, 'BOOK');
  const state = { $in: ['OFFERED', 'ACCEPTED'] as const };
  const visit = await em.findOne(Visit, { organizationId, requestId: request.id, state, kind: 'ON_SITE' });
  if (visit) {
    await requireMovable(work, { request, visit }, tools);
    return request;
  }
  await requireBookable(work, request);
  return request;
}

/** Refuses with IllegalTransitionError where nobody comes yet, or may not. */
export async function requireBookable(work: Work, request: ServiceRequest): Promise<void> {
  const allowed = await allowedFor(work, request);
  if (!allowed.includes('BOOK')) throw refuse.illegal(request.state, allowed);
}
