import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { requestMachine, type RequestStep } from '../domain/request.machine.js';
import { capacitiesOf, guardStep } from '../requests.guards.js';
import { ServiceRequest } from '../service-request.entity.js';
import { allowedFor } from './allowed-for.js';

/**
 * The request, locked for a step by the actor. Asked in this order: is it known to them (NotFoundError), is the step
 * ever theirs (FORBIDDEN), is it as they saw it (ConflictError), is the step possible now (IllegalTransitionError).
 *
 * @param version what the actor saw; left out by steps that do not depend on it, such as a comment
 */
export async function lockRequest(
  work: Work,
  id: string,
  step: RequestStep,
  version?: number,
): Promise<ServiceRequest> {
  const request = await work.lock(ServiceRequest, id);
  await guardStep(work, request, step);
  if (version !== undefined && version !== request.version) throw refuse.conflict(request.version);
  const row = transitionFor(requestMachine, request.state, step);
  const capacities = capacitiesOf(work.actor);
  if (!row?.who.some((who) => capacities.includes(who)))
    throw refuse.illegal(request.state, await allowedFor(work, request));
  return request;
}
