import { asHouse } from '../../../kernel/database/as-house.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { endMatterApprovals } from '../../approvals/index.js';
import { withdrawConsents } from '../../entitlement/index.js';
import { dropOpenInvestigation } from '../../investigation/index.js';
import type { ServiceRequest } from '../service-request.entity.js';

/**
 * What was under way for a request that is turned down, or needed no more, ends with it: nobody is sent or asked any
 * more, nothing is looked into, and nobody agrees to what cannot come to pass. The request is locked.
 *
 * @param reason why it ends, for colleagues
 */
export async function endWhatWasUnderWay(work: Work, request: ServiceRequest, reason: string | null): Promise<void> {
  await withdrawConsents(work, request);
  await cancelVisits(work, request);
  // Whoever ends it may be the customer, who sees nothing of what is asked and looked into inside.
  await asHouse(work, async () => {
    await dropOpenInvestigation(work, request, reason);
    await endMatterApprovals(work, request);
    await work.em.flush();
  });
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
