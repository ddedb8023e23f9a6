import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest } from '../../requests/index.js';
import { SolutionQuestion } from '../solution-question.entity.js';
import { lockSolution, type SolutionSeen } from './lock-solution.js';

export interface AskAboutSolution extends SolutionSeen {
  readonly question: string;
}

/** The customer asks before deciding. It stays their turn: nothing is agreed to and nothing objected. */
export async function askAboutSolution(input: AskAboutSolution, work: Work): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const { solution, request } = await lockSolution(work, input, 'ASK');
  const question = em.create(SolutionQuestion, {
    organizationId,
    id: uuidv7(),
    solutionId: solution.id,
    question: input.question,
    askedAt: now,
    askedById: actor.accountId!,
  });
  await em.flush();
  const payload = { solutionId: solution.id, questionId: question.id, text: input.question };
  await recordOnRequest(work, request, { type: 'solution.questioned', public: true, payload });
  return { subjectId: solution.id };
}

export interface AnswerSolutionQuestion {
  readonly questionId: string;
  readonly answer: string;
}

/** Answers what the customer asked, once. Refuses with InvalidInputError what was answered already. */
export async function answerSolutionQuestion(input: AnswerSolutionQuestion, work: Work): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const asked = await em.findOne(SolutionQuestion, { organizationId, id: input.questionId });
  if (!asked) throw refuse.notFound('question');
  const { solution, request } = await lockSolution(work, { solutionId: asked.solutionId }, 'ANSWER');
  // Whoever answers locks the request: what was read before the lock may have been answered since.
  const question = (await em.refresh(asked))!;
  if (question.answeredAt) throw refuse.input({ path: 'questionId', code: 'answeredAlready' });
  Object.assign(question, { answer: input.answer, answeredAt: now, answeredById: actor.accountId });
  await em.flush();
  const payload = { solutionId: solution.id, questionId: question.id, text: input.answer };
  await recordOnRequest(work, request, { type: 'solution.answered', public: true, payload });
  return { subjectId: solution.id };
}
