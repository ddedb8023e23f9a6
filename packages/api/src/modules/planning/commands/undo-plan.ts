import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { planFor } from './apply-plan.js';

/** Whether an applied plan can be taken back now. Refuses with ConflictError and IllegalTransitionError. */
export async function beginUndoing(
  { planId, version }: { readonly planId: string; readonly version: number },
  work: Work,
): Promise<Done> {
  const plan = await planFor(work, planId, ['APPLIED']);
  if (plan.version !== version) throw refuse.conflict(plan.version);
  return { subjectId: plan.id };
}

/** The plan is taken back, as far as it could be: what stayed is marked on its choices. */
export async function endUndoing({ planId }: { readonly planId: string }, work: Work): Promise<Done> {
  const plan = await planFor(work, planId, ['APPLIED', 'UNDONE']);
  if (plan.state === 'APPLIED') {
    plan.state = 'UNDONE';
    plan.undoneAt = work.now;
    plan.version += 1;
  }
  return { subjectId: plan.id };
}
