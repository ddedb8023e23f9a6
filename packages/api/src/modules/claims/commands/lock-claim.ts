import type { ClaimAction, ClaimState } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { STAYS, transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { knowsOf, recordOnRequest, ServiceRequest } from '../../requests/index.js';
import { Claim } from '../claim.entity.js';
import { allowedClaimActions } from '../domain/allowed-claim-actions.js';
import { claimMachine, type ClaimStep } from '../domain/claim.machine.js';
import { agreementOn } from '../queries/agreement-on.js';

/** A claim and its request, locked for a step. */
export interface LockedClaim {
  readonly claim: Claim;
  readonly request: ServiceRequest;
}

/** A request somebody acts on, locked. Refuses with NotFoundError where they do not know of it. */
export async function lockKnownRequest(work: Work, id: string): Promise<ServiceRequest> {
  const request = await work.lock(ServiceRequest, id);
  if (work.actor.kind === 'PARTNER' || !(await knowsOf(work, request))) throw refuse.notFound('request');
  return request;
}

/**
 * The claim, locked for a step by the actor. Asked in this order: is it known to them (NotFoundError), is the step ever
 * theirs (FORBIDDEN), is it as they saw it (ConflictError), is the step possible now (IllegalTransitionError).
 */
export async function lockClaim(work: Work, id: string, action: ClaimAction, version: number): Promise<LockedClaim> {
  const { em, organizationId, actor } = work;
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from claim where organization_id = ? and id = ?',
    [organizationId, id],
  );
  if (!found) throw refuse.notFound('claim');
  const request = await lockKnownRequest(work, found.request_id);
  const claim = await work.lock(Claim, id);
  const theirs = claimMachine.transitions.some(
    ({ step, who }) => step === action && who.some((role) => (actor.roles as readonly string[]).includes(role)),
  );
  if (!theirs) throw forbidden();
  if (claim.version !== version) throw refuse.conflict(claim.version);
  const agreement = await agreementOn(work, claim.id);
  const { state, kind, settledMinor } = claim;
  const allowed = allowedClaimActions(
    { state, kind, settledMinor, agreement, requestState: request.state },
    actor.roles,
  );
  if (!allowed.includes(action)) throw refuse.illegal(claim.state, allowed);
  return { claim, request };
}

/** What is told of a step beside the step itself. */
export interface ClaimFacts {
  /** Whether the customer sees it. */
  readonly public: boolean;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Takes a step in the life of a claim: the new state, its event on the request's timeline, and the version. */
export async function moveClaim(
  work: Work,
  { claim, request }: LockedClaim,
  step: ClaimStep,
  facts: ClaimFacts,
): Promise<void> {
  const row = transitionFor(claimMachine, claim.state, step);
  if (!row) throw refuse.illegal(claim.state, []);
  if (row.to !== STAYS) claim.state = row.to as ClaimState;
  claim.version += 1;
  await recordOnRequest(work, request, {
    type: row.event,
    public: facts.public,
    payload: { claim: claim.number, claimKind: claim.kind, ...facts.payload },
  });
}
