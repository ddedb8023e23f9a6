import type { Work } from '../../../kernel/database/unit-of-work.js';
import { withdrawConsents } from '../../entitlement/index.js';
import type { ServiceRequest } from '../service-request.entity.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestStepInput } from './step-input.js';

/** The customer needs it no more. Nobody is sent any more either: visits ahead are cancelled with it. */
export async function cancelRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'CANCEL', input.version);
  await withdrawConsents(work, request);
  await cancelVisits(work, request);
  await moveRequest(work, request, 'CANCEL', { payload: input.reason ? { reason: input.reason } : {} });
  return { subjectId: request.id };
}

async function cancelVisits(work: Work, request: ServiceRequest): Promise<void> {
  const cancelled = await work.em.execute<{ id: string; number: string }[]>(
    `update visit set state = 'CANCELLED', version = version + 1
     where organization_id = ? and request_id = ? and state in ('OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED', 'STOPPED')
     returning id, number`,
    [work.organizationId, request.id],
  );
  for (const { id, number } of cancelled)
    work.record({ type: 'visit.cancelled', requestId: request.id, public: true, payload: { visitId: id, number } });
}
