import type { Work } from '../../../kernel/database/unit-of-work.js';
import { requirePaidWorkConsent } from '../../entitlement/index.js';
import type { AnswerRequest } from './answer-request.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';

/**
 * Puts it right without sending anybody: by phone or by what is written here. The customer is asked to accept.
 * Refuses with ConsentRequiredError when it costs something and the price is not agreed.
 */
export async function resolveRequest(input: AnswerRequest, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'RESOLVE', input.version);
  await requirePaidWorkConsent(work, request);
  await moveRequest(work, request, 'RESOLVE', { payload: { text: input.text } });
  return { subjectId: request.id };
}
