import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { StopOrder, letWorkGoOn } from '../../investigation/index.js';
import { moveRequest, ServiceRequest } from '../../requests/index.js';
import { AdmissionStop } from '../admission-stop.entity.js';
import { papersInWords } from '../domain/papers-in-words.js';
import { lockAdmission, type AdmissionInHand, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface LiftAdmissionStop extends AdmissionSeen {
  readonly reason: string;
}

/**
 * Somebody may work again, now that nothing is missing: what rested by the stop goes on. Refuses like `lockAdmission`,
 * and with InvalidInputError `admissionId` (`admission.stillMissing`, naming what).
 */
export async function liftAdmissionStop({ reason, ...seen }: LiftAdmissionStop, work: Work): Promise<Done> {
  const hand = await lockAdmission(work, seen, 'LIFT');
  const { admission, missing } = hand;
  const { organizationId, actor, now } = work;
  if (missing.length)
    throw refuse.input({
      path: 'admissionId',
      code: 'admission.stillMissing',
      values: { papers: papersInWords(missing)[actor.language] },
    });
  const stop = await work.em.findOneOrFail(AdmissionStop, {
    organizationId,
    admissionId: admission.id,
    liftedAt: null,
  });
  Object.assign(stop, { liftedById: actor.accountId, liftedAt: now, liftReason: reason });
  const done = await stepAdmission(work, admission, 'LIFT', { to: [admission.department, 'DISPATCHER'] });
  await thaw(work, hand, reason);
  return done;
}

async function thaw(work: Work, { admission, rules }: AdmissionInHand, reason: string): Promise<void> {
  const { organizationId } = work;
  const { technicianId, siteId } = admission;
  if (!technicianId || !siteId) return;
  const frozen = (await work.rows.execute(
    `select o.id, o.request_id as "requestId" from stop_order o
     join service_request r on r.organization_id = o.organization_id and r.id = o.request_id
     where o.organization_id = ? and o.cause = 'ADMISSION' and o.lifted_at is null
       and r.technician_id = ? and r.site_id = ? order by r.id`,
    [organizationId, technicianId, siteId],
  )) as { id: string; requestId: string }[];
  for (const { id, requestId } of frozen) {
    const request = await work.lock(ServiceRequest, requestId);
    await letWorkGoOn(work, request, await work.lock(StopOrder, id), reason);
    if (rules.stopWork.pausesPromises && request.state === 'ON_HOLD')
      await moveRequest(work, request, 'RESUME', { payload: { reason } });
  }
}
