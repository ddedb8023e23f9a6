import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { endMatterApprovals } from '../../approvals/index.js';
import { moveRequest, recordOnRequest } from '../../requests/index.js';
import { lockSolution, type SolutionSeen } from './lock-solution.js';

export interface WithdrawSolution extends SolutionSeen {
  readonly reason: string;
}

/** Takes a solution back before it is answered: nobody is asked about it any more, and another may be prepared. */
export async function withdrawSolution(input: WithdrawSolution, work: Work): Promise<Done> {
  const { em, now, actor } = work;
  const { solution, request } = await lockSolution(work, input, 'WITHDRAW');
  const wasSent = solution.state === 'SENT';
  Object.assign(solution, {
    state: 'WITHDRAWN',
    reason: input.reason,
    decidedAt: now,
    decidedById: actor.accountId,
    version: solution.version + 1,
  });
  await em.flush();
  await endMatterApprovals(work, request, solution.id);
  const event = {
    type: 'solution.withdrawn',
    public: wasSent,
    payload: { solutionId: solution.id, round: solution.round, reason: input.reason },
  };
  if (wasSent && request.state === 'AWAITING_CUSTOMER') await moveRequest(work, request, 'SOLUTION_FAILED', event);
  else await recordOnRequest(work, request, event);
  return { subjectId: solution.id };
}
