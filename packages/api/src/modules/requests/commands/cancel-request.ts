import type { Work } from '../../../kernel/database/unit-of-work.js';
import { endWhatWasUnderWay } from './end-what-was-under-way.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestStepInput } from './step-input.js';

/** The customer needs it no more. What was under way for it ends with it: nobody is sent any more either. */
export async function cancelRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'CANCEL', input.version);
  await endWhatWasUnderWay(work, request, input.reason ?? null);
  await moveRequest(work, request, 'CANCEL', { payload: input.reason ? { reason: input.reason } : {} });
  return { subjectId: request.id };
}
