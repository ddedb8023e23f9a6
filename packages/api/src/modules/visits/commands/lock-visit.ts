import type { Role, VisitAction } from '@aftercare/schema';
import type { Actor } from '../../../kernel/actor.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf } from '../../requests/index.js';
import { ServiceRequest } from '../../requests/service-request.entity.js';
import { allowedVisitActions } from '../domain/allowed-visit-actions.js';
import { momentOfStep } from '../domain/moment-of-step.js';
import { visitMachine } from '../domain/visit.machine.js';
import { Visit } from '../visit.entity.js';

/** A visit somebody saw in that version, and when what they did there happened, if not now. */
export interface VisitSeen {
  readonly visitId: string;
  readonly version: number;
  readonly happenedAt?: Date | null;
}

/** A visit and its request, both locked: what happens to one is told, and often done, to the other. */
export interface VisitInHand {
  readonly visit: Visit;
  readonly request: ServiceRequest;
  /** When the step happens: now, unless a phone was offline. */
  readonly at: Date;
  /** Whether it is told late. */
  readonly late: boolean;
}

/**
 * The visit, locked for a step by the actor; its request is locked before it. Asked in this order: is it known to them
 * (NotFoundError), is the step ever theirs (FORBIDDEN), is it as they saw it (ConflictError), is the step possible now
 * (IllegalTransitionError), and could it have happened then (InvalidInputError at `happenedAt`). Whose visit is somebody
 * else's by now is told that it changed.
 */
export async function lockVisit(
  work: Work,
  { visitId, version, happenedAt }: VisitSeen,
  step: VisitAction,
): Promise<VisitInHand> {
  const { actor } = work;
  const { visit, request } = await lockKnownVisit(work, visitId);
  const mine = actor.technicianId !== null && visit.technicianId === actor.technicianId;
  const roles = rolesOf(actor);
  const changed = version !== visit.version;
  if (!mayEver(roles, step, mine))
    throw changed && mayEver(roles, step, true) ? refuse.conflict(visit.version) : forbidden();
  if (changed) throw refuse.conflict(visit.version);
  const allowed = allowedVisitActions({ state: visit.state, kind: visit.kind, mine }, roles);
  if (!allowed.includes(step)) throw refuse.illegal(visit.state, allowed);
  return { visit, request, ...momentIn(work, visit, happenedAt) };
}

/** A visit of a request the actor knows of, and the request, both locked. Refuses with NotFoundError. */
export async function lockKnownVisit(work: Work, visitId: string): Promise<Pick<VisitInHand, 'visit' | 'request'>> {
  const { em, organizationId } = work;
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from visit where organization_id = ? and id = ?',
    [organizationId, visitId],
  );
  if (!found) throw refuse.notFound('visit');
  const request = await work.lock(ServiceRequest, found.request_id);
  if (!(await knowsOf(work, request))) throw refuse.notFound('visit');
  return { visit: await work.lock(Visit, visitId), request };
}

/** When what is told of a visit happened. Refuses with InvalidInputError at `happenedAt` what cannot be. */
export function momentIn({ now }: Work, visit: Visit, happenedAt?: Date | null): Pick<VisitInHand, 'at' | 'late'> {
  const notBefore = (visit.steppedAt ?? visit.createdAt).getTime();
  const moment = momentOfStep(happenedAt?.getTime() ?? null, now.getTime(), notBefore);
  if ('code' in moment) throw refuse.input(moment);
  return { at: new Date(moment.at), late: moment.late };
}

const rolesOf = ({ kind, roles }: Actor): readonly Role[] => (kind === 'STAFF' ? roles : []);

/** Whether somebody could take this step in some state: field work is the visit's own technician's. */
function mayEver(roles: readonly Role[], step: VisitAction, mine: boolean): boolean {
  const acting = roles.filter((role) => role !== 'TECHNICIAN' || mine);
  return visitMachine.transitions.some((row) => row.step === step && row.who.some((who) => acting.includes(who)));
}
