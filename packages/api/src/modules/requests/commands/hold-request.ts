import type { Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import { reasonOf, type RequestStepInput } from './step-input.js';

/** Puts a request on hold, with the reason; promises that rest on hold rest until it resumes. */
export async function holdRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'HOLD', input.version);
  await moveRequest(work, request, 'HOLD', { payload: { reason: reasonOf(input) } });
  return { subjectId: request.id };
}
