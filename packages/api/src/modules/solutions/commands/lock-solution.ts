import type { Role, SolutionAction, SolutionState } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { render, rowOf, sql } from '../../../kernel/read/index.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import { allowedSolutionActions, mayEverDo } from '../domain/solution-machine.js';
import { Solution } from '../solution.entity.js';
import { questionOpen, solutionState } from '../solutions.sql.js';

/** A solution as somebody saw it. */
export interface SolutionSeen {
  readonly solutionId: string;
  readonly version: number;
}

/** A solution and its request, locked for a change. */
export interface SolutionInHand {
  readonly solution: Solution;
  readonly request: ServiceRequest;
}

const row = rowOf('s');
const STANDING = `${
  render(sql`select ${solutionState(row)} as state, ${questionOpen(row)} as question_open from solution s`).text
} where s.organization_id = ? and s.id = ?`;

/**
 * The solution, locked for an action. Asked in this order: is it known to them (NotFoundError), may they ever
 * (FORBIDDEN), is it as they saw it (ConflictError), may they now, with the request where it is (IllegalTransitionError).
 */
export async function lockSolution(
  work: Work,
  { solutionId, version }: { readonly solutionId: string; readonly version?: number },
  action: SolutionAction,
): Promise<SolutionInHand> {
  const { em, organizationId } = work;
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from solution where organization_id = ? and id = ?',
    [organizationId, solutionId],
  );
  if (!found) throw refuse.notFound('solution');
  const request = await lockForSolutions(work, found.request_id);
  const solution = await work.lock(Solution, solutionId);
  const roles = rolesOf(work);
  if (!mayEverDo(action, roles)) throw forbidden();
  if (version !== undefined && version !== solution.version) throw refuse.conflict(solution.version);
  const [standing] = await em.execute<[{ state: SolutionState; question_open: boolean }]>(STANDING, [
    organizationId,
    solutionId,
  ]);
  const { state, question_open: questionAsked } = standing;
  const situation = { state, requestState: request.state, questionOpen: questionAsked };
  const allowed = allowedSolutionActions(situation, roles);
  if (!allowed.includes(action)) throw refuse.illegal(state, allowed);
  return { solution, request };
}

/** A request whose solutions somebody acts on, locked. Refuses with NotFoundError where they do not know of it. */
export async function lockForSolutions(work: Work, requestId: string): Promise<ServiceRequest> {
  const request = await work.lock(ServiceRequest, requestId);
  if (work.actor.kind === 'PARTNER' || !(await knowsOf(work, request))) throw refuse.notFound('request');
  return request;
}

/** In which capacities somebody acts on what is offered; customers as such, whatever else they are. */
export const rolesOf = ({ actor }: Work): readonly Role[] =>
  actor.kind === 'CUSTOMER' ? ['CUSTOMER'] : actor.kind === 'STAFF' ? actor.roles : [];
