import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { moveRequest } from '../../requests/index.js';
import { QualityInspection } from '../quality-inspection.entity.js';
import { lockSolution, type SolutionSeen } from './lock-solution.js';

/**
 * Puts an approved solution to the customer: it is their turn, and promises rest where the policy says so. Refuses with
 * InvalidInputError while disputed quality lies with the body that inspects it (`solution.inspectionOpen`).
 */
export async function sendSolution(input: SolutionSeen, work: Work): Promise<Done> {
  const { em, organizationId, now } = work;
  const { solution, request } = await lockSolution(work, input, 'SEND');
  if (await em.count(QualityInspection, { organizationId, requestId: request.id, ruling: null }))
    throw refuse.input({ path: 'solutionId', code: 'solution.inspectionOpen' });
  Object.assign(solution, { state: 'SENT', sentAt: now, version: solution.version + 1 });
  await em.flush();
  const { id: solutionId, round, totalMinor, currency } = solution;
  await moveRequest(work, request, 'SOLUTION_SENT', { payload: { solutionId, round, totalMinor, currency } });
  return { subjectId: solution.id };
}
