import type { Work } from '../../../kernel/database/unit-of-work.js';
import { requireLetter, requireOwnCheck } from '../../acceptance/index.js';
import { lockRequest } from './lock-request.js';
import { moveRequest, recordOnRequest } from './move-request.js';
import type { RequestTools } from './request-tools.js';
import type { RequestStepInput } from './step-input.js';

/**
 * Files an accepted request away; where the policy has the company check the work itself, once that has passed. Refuses
 * with InvalidInputError (`acceptance.checkFirst`, and `acceptance.letterFirst` where the policy has the customer told in
 * writing).
 */
export async function closeRequest(
  input: RequestStepInput,
  work: Work,
  { policies }: RequestTools,
): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'CLOSE', input.version);
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  await requireLetter(work, request, policy);
  const archived = await requireOwnCheck(work, request, policy);
  await moveRequest(work, request, 'CLOSE', { payload: input.reason ? { reason: input.reason } : {} });
  if (archived)
    await recordOnRequest(work, request, {
      type: 'request.archived',
      public: false,
      payload: { clause: policy.acceptance.internal!.clause },
    });
  return { subjectId: request.id };
}
