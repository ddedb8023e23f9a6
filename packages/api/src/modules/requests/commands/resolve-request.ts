import type { Work } from '../../../kernel/database/unit-of-work.js';
import { requirePaidWorkConsent } from '../../entitlement/index.js';
import type { AnswerRequest } from './answer-request.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import { requireNoObjection } from './require-no-objection.js';

/**
 * Puts it right without sending anybody: by phone or by what is written here. The customer is asked to accept.
 * Refuses with ConsentRequiredError when it costs something and the price is not agreed, and with IllegalTransitionError
 * what the customer objects to.
 */
export async function resolveRequest(input: AnswerRequest, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'RESOLVE', input.version);
  await requireNoObjection(work, request);
  await requirePaidWorkConsent(work, request);
  await moveRequest(work, request, 'RESOLVE', { payload: { text: input.text } });
  return { subjectId: request.id };
}
