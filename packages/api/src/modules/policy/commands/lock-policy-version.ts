import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { allowedPolicyActions } from '../domain/allowed-policy-actions.js';
import { policyStateAt } from '../domain/policy-state-at.js';
import { isOwnDraft, policyVersionMachine, type PolicyStep } from '../domain/policy-version.machine.js';
import { mayEverStep, policyCapacitiesOf } from '../policy.access.js';
import { PolicyVersion } from '../policy-version.entity.js';

/** A step on a version of a policy somebody saw in that revision. */
export interface PolicyStepInput {
  readonly policyVersionId: string;
  readonly revision: number;
}

/**
 * The version, locked for a step by the actor. Asked in this order: is it there (NotFoundError), is the step ever theirs
 * (FORBIDDEN), is it as they saw it (ConflictError), is the step possible now (IllegalTransitionError), and did they not
 * write it themselves where somebody else must judge (InvalidInputError `ownDraft`).
 */
export async function lockPolicyVersion(
  work: Work,
  { policyVersionId, revision }: PolicyStepInput,
  step: PolicyStep,
): Promise<PolicyVersion> {
  const version = await work.lock(PolicyVersion, policyVersionId);
  if (!mayEverStep(work.actor, step)) throw forbidden();
  if (version.revision !== revision) throw refuse.conflict(version.revision);
  const state = policyStateAt(
    { state: version.state, inForceFrom: version.inForceFrom?.getTime() ?? null },
    await successorOf(work, version),
    work.now.getTime(),
  );
  const capacities = policyCapacitiesOf(work.actor);
  const row = transitionFor(policyVersionMachine, state, step);
  if (!row?.who.some((who) => capacities.includes(who)))
    throw refuse.illegal(state, allowedPolicyActions(state, version.authors, capacities, work.actor.accountId));
  if (isOwnDraft(step, version.authors, work.actor.accountId))
    throw refuse.input({ path: 'policyVersionId', code: 'ownDraft' });
  return version;
}

async function successorOf({ rows, organizationId }: Work, { inForceFrom }: PolicyVersion): Promise<number | null> {
  if (!inForceFrom) return null;
  const [next] = (await rows.execute(
    `select min(in_force_from) as at from policy_version
     where organization_id = ? and state = 'IN_FORCE' and in_force_from > ?::timestamptz`,
    [organizationId, inForceFrom.toISOString()],
  )) as { at: Date | string | null }[];
  return next?.at ? new Date(next.at).getTime() : null;
}
