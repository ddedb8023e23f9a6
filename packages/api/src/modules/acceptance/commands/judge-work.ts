import type { AcceptanceOutcome } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest, moveRequest, reasonOf, type RequestStepInput } from '../../requests/index.js';
import { Acceptance } from '../acceptance.entity.js';

/** The customer accepts the work, or staff record that they did. */
export function acceptWork(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  return judge(work, input, 'ACCEPTED', input.reason ?? null);
}

/** The customer refuses the work, with the reason: it comes back to be done again, and the promise to put it right is owed again. */
export function refuseWork(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  return judge(work, input, 'REFUSED', null);
}

async function judge(
  work: Work,
  input: RequestStepInput,
  outcome: AcceptanceOutcome,
  remark: string | null,
): Promise<{ subjectId: string }> {
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
  return { subjectId: request.id };
}
