import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { DayPlan } from '../day-plan.entity.js';
import { mayPlan } from '../planning.access.js';

/** Ends the search; the best that was found so far is what the plan proposes. Refuses with IllegalTransitionError when it is over. */
export async function stopPlan({ planId }: { readonly planId: string }, work: Work): Promise<Done> {
  if (!mayPlan(work.actor)) throw forbidden();
  const plan = await work.lock(DayPlan, planId);
  if (plan.state !== 'ASKED' && plan.state !== 'RUNNING') throw refuse.illegal(plan.state, []);
  plan.stopAskedAt ??= work.now;
  plan.version += 1;
  return { subjectId: plan.id };
}
