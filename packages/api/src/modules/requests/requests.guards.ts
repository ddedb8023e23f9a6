import type { Actor } from '../../kernel/actor.js';
import type { Work } from '../../kernel/database/unit-of-work.js';
import { forbidden } from '../../kernel/forbidden.js';
import { refuse } from '../../kernel/refusal.js';
import { requestMachine, type RequestActor, type RequestStep } from './domain/request.machine.js';
import { hearingRoles, hearsComplaints, settlesClaims } from './requests.access.js';
import type { ServiceRequest } from './service-request.entity.js';

/** In which capacities somebody acts. Nobody who is not named here may do anything. */
export function capacitiesOf(actor: Actor): readonly RequestActor[] {
  switch (actor.kind) {
    case 'CUSTOMER':
      return actor.customerId ? ['CUSTOMER'] : [];
    case 'PARTNER':
      return mayWriteAsPartner(actor) ? ['PARTNER'] : [];
    case 'STAFF':
      return actor.roles.filter((role) => role !== 'CUSTOMER' && role !== 'PARTNER');
    case 'SYSTEM':
      return ['SYSTEM'];
    case 'ANONYMOUS':
      return [];
  }
}

/** A partner's people may what the partner may; its programs only with the scope `requests:write`. */
const mayWriteAsPartner = ({ partnerId, accountId, scopes }: Actor): boolean =>
  partnerId !== null && (accountId !== null || scopes.includes('requests:write'));

/** Whether somebody knows of the request at all: the rule the views read by, asked of one row. */
export async function knowsOf(work: Work, request: ServiceRequest): Promise<boolean> {
  const { actor } = work;
  switch (actor.kind) {
    case 'SYSTEM':
      return true;
    case 'CUSTOMER':
      return actor.customerId !== null && request.customerId === actor.customerId;
    case 'PARTNER':
      return actor.partnerId !== null && request.partnerId === actor.partnerId;
    case 'STAFF':
      if (actor.accountId && request.complainedOfIds.includes(actor.accountId)) return false;
      if (request.kind === 'COMPLAINT')
        return hearsOf(actor, request) || (await looksInto(work, request)) || settles(work, request);
      return (
        actor.roles.some((role) => role !== 'TECHNICIAN') || (await isTheirs(work, request)) || looksInto(work, request)
      );
    case 'ANONYMOUS':
      return false;
  }
}

/**
 * A complaint is for those who hear complaints or whose role it is given to, and never for the technician complained
 * of; where the policy keeps it from somebody, only if they took it down themselves.
 */
const hearsOf = (actor: Actor, request: ServiceRequest): boolean =>
  (hearingRoles(actor).some((role) => !request.hiddenFrom.includes(role)) ||
    (hearsComplaints(actor) && request.filedById === actor.accountId) ||
    actor.roles.some((role) => role === request.ownerRole)) &&
  (actor.technicianId === null || actor.technicianId !== request.technicianId);

async function looksInto({ em, actor, organizationId }: Work, request: ServiceRequest): Promise<boolean> {
  const teams = await em.execute<unknown[]>(
    `select 1 from investigation i join investigation_member m on m.organization_id = i.organization_id
       and m.investigation_id = i.id and m.left_at is null and m.account_id = ?
     where i.organization_id = ? and i.request_id = ? and i.state = 'OPEN' limit 1`,
    [actor.accountId, organizationId, request.id],
  );
  return teams.length > 0;
}

/** Stores and finance, once a claim on it is agreed to: goods and money are theirs. */
async function settles({ em, actor, organizationId }: Work, request: ServiceRequest): Promise<boolean> {
  if (!settlesClaims(actor)) return false;
  const claims = await em.execute<unknown[]>(
    `select 1 from claim where organization_id = ? and request_id = ?
     and state in ('APPROVED', 'SETTLED', 'REVERSED') limit 1`,
    [organizationId, request.id],
  );
  return claims.length > 0;
}

async function isTheirs({ em, actor, organizationId }: Work, request: ServiceRequest): Promise<boolean> {
  if (!actor.technicianId) return false;
  if (request.technicianId === actor.technicianId) return true;
  const visits = await em.execute<unknown[]>(
    'select 1 from visit where organization_id = ? and request_id = ? and technician_id = ? limit 1',
    [organizationId, request.id, actor.technicianId],
  );
  return visits.length > 0;
}

/** Whether somebody could ever take this step, in whatever state. */
export function mayEver(actor: Actor, step: RequestStep): boolean {
  const capacities = capacitiesOf(actor);
  return requestMachine.transitions.some((row) => row.step === step && row.who.some((who) => capacities.includes(who)));
}

/** Not known to them: not found. Known, but never theirs to do: FORBIDDEN. */
export async function guardStep(work: Work, request: ServiceRequest, step: RequestStep): Promise<void> {
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  if (!mayEver(work.actor, step)) throw forbidden();
}
