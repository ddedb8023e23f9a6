import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { dueCallback } from '../../feedback/index.js';
import { moveRequest, type RequestTools } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Acceptance } from '../acceptance.entity.js';

/** The customer said nothing for as long as the policy gives them: the work, whose request is locked, is accepted. */
export async function acceptSilence(work: Work, request: ServiceRequest, tools: RequestTools): Promise<Done> {
  const { em, organizationId, now } = work;
  const round = 1 + (await em.count(Acceptance, { organizationId, requestId: request.id }));
  em.create(Acceptance, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    round,
    outcome: 'ACCEPTED',
    reason: null,
    bySilence: true,
    decidedAt: now,
    decidedById: null,
  });
  await em.flush();
  await moveRequest(work, request, 'ACCEPT', { payload: { round, bySilence: true } });
  await dueCallback(work, request, tools);
  return { subjectId: request.id };
}
