import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockTask, type SeenTask } from './lock-task.js';

/**
 * Leaves a task of planned work undone, and says why. Refuses with NotFoundError, ConflictError and
 * IllegalTransitionError (done or left already).
 */
export async function leaveRoundTask(
  { reason, ...seen }: SeenTask & { readonly reason: string },
  work: Work,
): Promise<Done> {
  const { task } = await lockTask(work, seen, ['OPEN']);
  Object.assign(task, {
    state: 'LEFT',
    reason,
    doneAt: work.now,
    doneById: work.actor.accountId,
    version: task.version + 1,
  });
  return { subjectId: task.id };
}
