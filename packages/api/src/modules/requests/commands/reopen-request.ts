import type { Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import { reasonOf, type RequestStepInput } from './step-input.js';

/** Takes a finished request up again, with the reason; what was promised and is not kept yet is owed again. */
export async function reopenRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'REOPEN', input.version);
  await moveRequest(work, request, 'REOPEN', { payload: { reason: reasonOf(input) } });
  return { subjectId: request.id };
}
