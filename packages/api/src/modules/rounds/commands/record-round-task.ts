import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { taskIssues, type TaskAccount } from '../domain/task-issues.js';
import { lockTask, type SeenTask } from './lock-task.js';

export interface RecordRoundTask extends SeenTask, TaskAccount {
  readonly note?: string | null;
}

/**
 * Says that a task of planned work was done: in which ways, and what became of each thing that is gone through. What was
 * left may still be done.
 *
 * Refuses with NotFoundError, ConflictError, IllegalTransitionError (done already) and InvalidInputError (a way or a
 * thing that is not the round's, one nobody spoke of, something found without a word on it).
 */
export async function recordRoundTask(input: RecordRoundTask, work: Work): Promise<Done> {
  const { task, round } = await lockTask(work, input, ['OPEN', 'LEFT']);
  const issues = taskIssues(round, input);
  if (issues.length) throw refuse.input(...issues);
  Object.assign(task, {
    state: 'DONE',
    ways: [...new Set(input.ways)],
    results: input.items.map(({ name, result, note }) => ({ name, result, note: note ?? '' })),
    note: input.note ?? '',
    reason: null,
    doneAt: work.now,
    doneById: work.actor.accountId,
    version: task.version + 1,
  });
  return { subjectId: task.id };
}
