import type { Work } from '../../../kernel/database/unit-of-work.js';
import { withdrawConsents } from '../../entitlement/index.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import { reasonOf, type RequestStepInput } from './step-input.js';

/** Turns a request down, with the reason the customer reads. */
export async function rejectRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'REJECT', input.version);
  await withdrawConsents(work, request);
  await moveRequest(work, request, 'REJECT', { payload: { reason: reasonOf(input) } });
  return { subjectId: request.id };
}
