import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest } from '../../requests/index.js';
import { AUTHORS } from '../domain/solution-machine.js';
import { Solution } from '../solution.entity.js';
import { lockForSolutions, lockSolution, rolesOf, type SolutionSeen } from './lock-solution.js';
import { contentBy, type SolutionDraft, type SolutionTools } from './solution-content.js';

export interface DraftSolution extends SolutionDraft {
  readonly requestId: string;
  /** The request's, as it was seen. */
  readonly version: number;
}

/** Where something may be offered: once the request is assessed, and while the work is not done. */
const BEFORE: readonly string[] = ['RECEIVED', 'AWAITING_ACCEPTANCE', 'ACCEPTED', 'CLOSED', 'REJECTED', 'CANCELLED'];

/**
 * Begins the next round of what is offered. Refuses with ConflictError, IllegalTransitionError (not assessed yet, or
 * done) and InvalidInputError: another round is still open (`solution.openAlready`), and what `contentBy` refuses.
 */
export async function draftSolution(input: DraftSolution, work: Work, tools: SolutionTools): Promise<Done> {
  const { requestId, version, ...draft } = input;
  const { em, organizationId, now, actor } = work;
  const request = await lockForSolutions(work, requestId);
  if (!rolesOf(work).some((role) => AUTHORS.includes(role))) throw forbidden();
  if (version !== request.version) throw refuse.conflict(request.version);
  if (BEFORE.includes(request.state)) throw refuse.illegal(request.state, []);
  const earlier = await em.find(Solution, { organizationId, requestId }, { fields: ['state'] });
  if (earlier.some(({ state }) => state === 'DRAFT' || state === 'SUBMITTED' || state === 'SENT'))
    throw refuse.input({ path: 'requestId', code: 'solution.openAlready' });
  const content = await contentBy(work, request, draft, tools);
  const solution = em.create(Solution, {
    organizationId,
    id: uuidv7(),
    requestId,
    round: earlier.length + 1,
    state: 'DRAFT',
    ...content,
    preparedById: actor.accountId!,
    draftedAt: now,
    version: 1,
  });
  await em.flush();
  const payload = { solutionId: solution.id, round: solution.round };
  await recordOnRequest(work, request, { type: 'solution.drafted', public: false, payload });
  return { subjectId: solution.id };
}

export interface ReviseSolution extends SolutionDraft, SolutionSeen {}

/** Writes a draft anew, also one that was sent back or not agreed to. Refuses like `draftSolution`. */
export async function reviseSolution(input: ReviseSolution, work: Work, tools: SolutionTools): Promise<Done> {
  const { solutionId, version, ...draft } = input;
  const { solution, request } = await lockSolution(work, { solutionId, version }, 'REVISE');
  const content = await contentBy(work, request, draft, tools);
  Object.assign(solution, content, { state: 'DRAFT', version: solution.version + 1 });
  await work.em.flush();
  const payload = { solutionId, round: solution.round };
  await recordOnRequest(work, request, { type: 'solution.drafted', public: false, payload });
  return { subjectId: solution.id };
}
