import type { Work } from '../../../kernel/database/unit-of-work.js';
import { requireNotFoundForCustomer } from '../../solutions/index.js';
import { endWhatWasUnderWay } from './end-what-was-under-way.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import { reasonOf, type RequestStepInput } from './step-input.js';

/**
 * Turns a request down, with the reason the customer reads; what was under way for it ends with it. Refuses with
 * InvalidInputError `inspection.bindsCompany`: the body that inspected the quality has found for the customer.
 */
export async function rejectRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'REJECT', input.version);
  const reason = reasonOf(input);
  await requireNotFoundForCustomer(work, request.id, 'requestId');
  await endWhatWasUnderWay(work, request, reason);
  await moveRequest(work, request, 'REJECT', { payload: { reason } });
  return { subjectId: request.id };
}
