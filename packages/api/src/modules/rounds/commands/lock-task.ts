import type { RoundTaskState } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { PlannedRound } from '../planned-round.entity.js';
import { RoundTask } from '../round-task.entity.js';
import { leadsRounds } from '../rounds.access.js';

/** A task as it was seen. */
export interface SeenTask {
  readonly taskId: string;
  readonly version: number;
}

const PERFORMS = `select 1 from account where organization_id = ? and id = ? and disabled_at is null
  and (? = any(roles) or ? = any(offices) or department = ?)`;

/**
 * A task and its round, locked as they were seen, for whoever performs the round or leads it. Refuses with
 * NotFoundError, ConflictError (changed since) and IllegalTransitionError. @throws FORBIDDEN for others
 */
export async function lockTask(
  work: Work,
  { taskId, version }: SeenTask,
  from: readonly RoundTaskState[],
): Promise<{ task: RoundTask; round: PlannedRound }> {
  const task = await work.lock(RoundTask, taskId);
  const round = await lockedFor(work, task.roundId);
  if (task.version !== version) throw refuse.conflict(task.version);
  if (!from.includes(task.state)) throw refuse.illegal(task.state, []);
  return { task, round };
}

/** A round for whoever performs or leads it. @throws FORBIDDEN for others */
export async function lockedFor({ em, rows, actor, organizationId }: Work, id: string): Promise<PlannedRound> {
  const round = await em.findOne(PlannedRound, { organizationId, id });
  if (!round) throw refuse.notFound('row');
  if (leadsRounds(actor)) return round;
  const { performedBy } = round;
  const asked = [organizationId, actor.accountId, performedBy, performedBy, performedBy];
  if (!((await rows.execute(PERFORMS, asked)) as unknown[]).length) throw forbidden();
  return round;
}
