import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { DayPlan } from '../day-plan.entity.js';
import { PlanChoice } from '../plan-choice.entity.js';
import { mayPlan } from '../planning.access.js';

export interface ApplyPlan {
  readonly planId: string;
  readonly version: number;
  /** UUIDs; all that are proposed without them. */
  readonly choiceIds?: readonly string[] | null;
}

/**
 * Begins to apply a plan: what was not wanted is set aside. A plan whose applying was cut off goes on where it was.
 * Refuses with ConflictError, IllegalTransitionError and, for a choice of another plan, InvalidInputError.
 */
export async function beginApplying({ planId, version, choiceIds }: ApplyPlan, work: Work): Promise<Done> {
  const plan = await planFor(work, planId, ['READY', 'APPLYING']);
  if (plan.state === 'READY') {
    if (plan.version !== version) throw refuse.conflict(plan.version);
    const proposed = await choicesIn(work, planId, 'PROPOSED');
    const known = new Set(proposed.map(({ id }) => id));
    if (choiceIds?.some((id) => !known.has(id)))
      throw refuse.input({ path: 'choiceIds', code: 'planning.choiceUnknown' });
    if (choiceIds) for (const choice of proposed) if (!choiceIds.includes(choice.id)) choice.state = 'NOT_WANTED';
    plan.state = 'APPLYING';
    plan.appliedById = work.actor.accountId;
  }
  return { subjectId: plan.id };
}

/** The plan is applied: what was refused meanwhile is marked on its choices. */
export async function endApplying({ planId }: { readonly planId: string }, work: Work): Promise<Done> {
  const plan = await planFor(work, planId, ['APPLYING', 'APPLIED']);
  // Whoever asks again after a lost answer finds it done.
  if (plan.state === 'APPLYING') {
    plan.state = 'APPLIED';
    plan.appliedAt = work.now;
    plan.version += 1;
  }
  return { subjectId: plan.id };
}

/** The plan, locked, if it stands where this may be done. Refuses with IllegalTransitionError. */
export async function planFor(work: Work, planId: string, states: readonly DayPlan['state'][]): Promise<DayPlan> {
  if (!mayPlan(work.actor)) throw forbidden();
  const plan = await work.lock(DayPlan, planId);
  if (!states.includes(plan.state)) throw refuse.illegal(plan.state, []);
  return plan;
}

export const choicesIn = (
  { em, organizationId }: Pick<Work, 'em' | 'organizationId'>,
  planId: string,
  state: PlanChoice['state'],
) => em.find(PlanChoice, { organizationId, planId, state }, { orderBy: { position: 'asc' } });
