import type { Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestStepInput } from './step-input.js';

/** Files an accepted request away. */
export async function closeRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'CLOSE', input.version);
  await moveRequest(work, request, 'CLOSE', { payload: input.reason ? { reason: input.reason } : {} });
  return { subjectId: request.id };
}
