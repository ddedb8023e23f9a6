import type { Role, VisitAction } from '@aftercare/schema';
import type { Actor } from '../../../kernel/actor.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf } from '../../requests/index.js';
import { ServiceRequest } from '../../requests/service-request.entity.js';
import { allowedVisitActions } from '../domain/allowed-visit-actions.js';
import { visitMachine } from '../domain/visit.machine.js';
import { Visit } from '../visit.entity.js';

/** A visit somebody saw in that version. */
export interface VisitSeen {
  readonly visitId: string;
  readonly version: number;
}

/** A visit and its request, both locked: what happens to one is told, and often done, to the other. */
export interface VisitInHand {
  readonly visit: Visit;
  readonly request: ServiceRequest;
}

/**
 * The visit, locked for a step by the actor; its request is locked before it. Asked in this order: is it known to them
 * (NotFoundError), is the step ever theirs (FORBIDDEN), is it as they saw it (ConflictError), is the step possible now
 * (IllegalTransitionError).
 */
export async function lockVisit(work: Work, { visitId, version }: VisitSeen, step: VisitAction): Promise<VisitInHand> {
  const { em, organizationId, actor } = work;
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from visit where organization_id = ? and id = ?',
    [organizationId, visitId],
  );
  if (!found) throw refuse.notFound('visit');
  const request = await work.lock(ServiceRequest, found.request_id);
  if (!(await knowsOf(work, request))) throw refuse.notFound('visit');
  const visit = await work.lock(Visit, visitId);
  const mine = actor.technicianId !== null && visit.technicianId === actor.technicianId;
  const roles = rolesOf(actor);
  if (!mayEver(roles, step, mine)) throw forbidden();
  if (version !== visit.version) throw refuse.conflict(visit.version);
  const allowed = allowedVisitActions({ state: visit.state, kind: visit.kind, mine }, roles);
  if (!allowed.includes(step)) throw refuse.illegal(visit.state, allowed);
  return { visit, request };
}

const rolesOf = ({ kind, roles }: Actor): readonly Role[] => (kind === 'STAFF' ? roles : []);

/** Whether somebody could take this step in some state: field work is the visit's own technician's. */
function mayEver(roles: readonly Role[], step: VisitAction, mine: boolean): boolean {
  const acting = roles.filter((role) => role !== 'TECHNICIAN' || mine);
  return visitMachine.transitions.some((row) => row.step === step && row.who.some((who) => acting.includes(who)));
}
