import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { allowedFor, knowsOf, ServiceRequest } from '../../requests/index.js';

const OVER: ReadonlySet<string> = new Set(['REJECTED', 'CANCELLED']);

/**
 * The request, locked for what hangs on it. Refuses with NotFoundError where the actor does not know of it,
 * ConflictError where it changed since it was seen, IllegalTransitionError where nothing was ever done on it.
 */
export async function lockKnown(work: Work, id: string, version?: number): Promise<ServiceRequest> {
  if (work.actor.kind !== 'STAFF' || !work.actor.accountId) throw forbidden();
  const request = await work.lock(ServiceRequest, id);
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  if (version !== undefined && version !== request.version) throw refuse.conflict(request.version);
  if (OVER.has(request.state)) throw refuse.illegal(request.state, await allowedFor(work, request));
  return request;
}
