import type { InvestigationAction, TeamRole } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import {
  allowedInvestigationActions,
  investigationMachine,
  type Investigator,
} from '../domain/investigation.machine.js';
import { mayInvestigate } from '../investigation.access.js';
import { Investigation } from '../investigation.entity.js';

/** An investigation and its request, both locked. */
export interface InvestigationInHand {
  readonly investigation: Investigation;
  readonly request: ServiceRequest;
}

/** An investigation somebody saw; what only adds to it needs no version. */
export interface InvestigationSeen {
  readonly investigationId: string;
  readonly version?: number | null;
}

/** A request somebody inside knows of, locked. Refuses with NotFoundError where they do not. */
export async function lockKnownRequest(work: Work, id: string): Promise<ServiceRequest> {
  if (work.actor.kind !== 'STAFF' || !work.actor.accountId) throw forbidden();
  const request = await work.lock(ServiceRequest, id);
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  return request;
}

/**
 * The investigation, locked for an action by the actor; its request is locked before it. Asked in this order: is it
 * known to them (NotFoundError), may they ever (FORBIDDEN), is it as they saw it (ConflictError), may they now
 * (IllegalTransitionError).
 */
export async function lockInvestigation(
  work: Work,
  { investigationId, version }: InvestigationSeen,
  action: InvestigationAction,
): Promise<InvestigationInHand> {
  const { em, organizationId } = work;
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from investigation where organization_id = ? and id = ?',
    [organizationId, investigationId],
  );
  if (!found) throw refuse.notFound('investigation');
  const request = await lockKnownRequest(work, found.request_id);
  const investigation = await work.lock(Investigation, investigationId);
  const as = await investigatorAs(work, investigationId);
  const mayEver = investigationMachine.transitions.some(
    ({ step, who }) => step === action && who.some((one) => as.includes(one)),
  );
  if (!mayEver) throw forbidden();
  if (version != null && version !== investigation.version) throw refuse.conflict(investigation.version);
  const allowed = allowedInvestigationActions(investigation.state, as);
  if (!allowed.includes(action)) throw refuse.illegal(investigation.state, allowed);
  return { investigation, request };
}

async function investigatorAs({ em, organizationId, actor }: Work, id: string): Promise<Investigator[]> {
  const [member] = await em.execute<{ role: TeamRole }[]>(
    `select role from investigation_member
     where organization_id = ? and investigation_id = ? and account_id = ? and left_at is null`,
    [organizationId, id, actor.accountId],
  );
  const desk: Investigator[] = mayInvestigate(actor) ? ['DESK'] : [];
  return member ? [...desk, member.role === 'LEAD' ? 'LEAD' : 'MEMBER'] : desk;
}
