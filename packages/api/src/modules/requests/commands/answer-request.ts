import type { Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';

export interface AnswerRequest {
  readonly requestId: string;
  readonly version: number;
  readonly text: string;
}

/** Answers the customer: keeps the promise to answer, and to propose a solution. */
export async function answerRequest(input: AnswerRequest, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'ANSWER', input.version);
  await moveRequest(work, request, 'ANSWER', { payload: { text: input.text } });
  return { subjectId: request.id };
}
