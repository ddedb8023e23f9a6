import type { Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestStepInput } from './step-input.js';

/** Goes on with a held request, in the state it was held in. */
export async function resumeRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'RESUME', input.version);
  await moveRequest(work, request, 'RESUME', { payload: input.reason ? { reason: input.reason } : {} });
  return { subjectId: request.id };
}
