import type { AcceptanceOutcome } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { dueCallback } from '../../feedback/index.js';
import {
  lockRequest,
  moveRequest,
  reasonOf,
  type RequestStepInput,
  type RequestTools,
  type ServiceRequest,
} from '../../requests/index.js';
import { Acceptance } from '../acceptance.entity.js';
import { signFirstStage } from './sign-stage.js';

/**
 * The customer accepts the work, or staff record that they did; where the policy has them asked how it was, that is due.
 * Of an installation it is their signature under the first stage of the unit's acceptance, where the policy has stages.
 */
export async function acceptWork(input: RequestStepInput, work: Work, tools: RequestTools): Promise<Done> {
  const request = await judge(work, input, 'ACCEPTED', input.reason ?? null);
  if (request.kind === 'INSTALLATION' && request.assetId) {
    const { policy } = await tools.policies.version(work.em, work.organizationId, request.policyVersionId);
    await signFirstStage(work, request.assetId, policy);
  }
  await dueCallback(work, request, tools);
  return { subjectId: request.id };
}

/** The customer refuses the work, with the reason: it comes back to be done again, and the promise to put it right is owed again. */
export async function refuseWork(input: RequestStepInput, work: Work): Promise<Done> {
  return { subjectId: (await judge(work, input, 'REFUSED', null)).id };
}

async function judge(
  work: Work,
  input: RequestStepInput,
  outcome: AcceptanceOutcome,
  remark: string | null,
): Promise<ServiceRequest> {
  const { em, organizationId, actor, now } = work;
  const step = outcome === 'ACCEPTED' ? 'ACCEPT' : 'REFUSE';
  const request = await lockRequest(work, input.requestId, step, input.version);
  const reason = outcome === 'REFUSED' ? reasonOf(input) : remark;
  const round = 1 + (await em.count(Acceptance, { organizationId, requestId: request.id }));
  em.create(Acceptance, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    round,
    outcome,
    reason,
    bySilence: false,
    decidedAt: now,
    decidedById: actor.accountId,
  });
  await moveRequest(work, request, step, { payload: { round, ...(reason ? { reason } : {}) } });
  return request;
}
