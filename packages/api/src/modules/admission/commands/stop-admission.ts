import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { stopTheWork } from '../../investigation/index.js';
import { moveRequest, requestMachine, ServiceRequest } from '../../requests/index.js';
import type { Admission } from '../admission.entity.js';
import { AdmissionStop } from '../admission-stop.entity.js';
import { lockAdmission, type AdmissionInHand, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface StopAdmission extends AdmissionSeen {
  /** Of the policy. */
  readonly ground: string;
  readonly description: string;
}

/**
 * Whom the policy lets stop work stops somebody's at a place, at once: visits of theirs there rest, and none begins, as
 * far as the policy says so; promises run on unless it says otherwise. Refuses like `lockAdmission`, and with
 * InvalidInputError `ground` (`notOffered`).
 */
export async function stopAdmission({ ground, description, ...seen }: StopAdmission, work: Work): Promise<Done> {
  const hand = await lockAdmission(work, seen, 'STOP');
  const { admission, rules } = hand;
  if (!Object.hasOwn(rules.stopWork.for, ground)) throw refuse.input({ path: 'ground', code: 'notOffered' });
  work.em.create(AdmissionStop, {
    organizationId: work.organizationId,
    id: uuidv7(),
    admissionId: admission.id,
    ground,
    description,
    byId: work.actor.accountId!,
    at: work.now,
  });
  const done = await stepAdmission(work, admission, 'STOP', { to: [admission.department, 'DISPATCHER'] });
  if (rules.stopWork.freezesVisit)
    for (const requestId of await requestsAt(work, admission)) await freeze(work, hand, requestId, ground, description);
  return done;
}

/** Requests somebody is to visit, or is visiting, at the place of the admission. UUIDs, in one order. */
async function requestsAt({ rows, organizationId }: Work, { technicianId, siteId }: Admission): Promise<string[]> {
  if (!technicianId || !siteId) return [];
  const found = (await rows.execute(
    `select distinct r.id from visit v join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
     where v.organization_id = ? and v.technician_id = ? and r.site_id = ? and v.kind = 'ON_SITE'
       and v.state in ('OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED', 'WORKING', 'STOPPED') order by r.id`,
    [organizationId, technicianId, siteId],
  )) as { id: string }[];
  return found.map(({ id }) => id);
}

async function freeze(
  work: Work,
  { admission, policy, rules }: AdmissionInHand,
  requestId: string,
  ground: string,
  description: string,
): Promise<void> {
  const request = await work.lock(ServiceRequest, requestId);
  const reportedTo = [admission.department];
  await stopTheWork(work, request, policy, { cause: 'ADMISSION', ground, description, reportedTo });
  if (rules.stopWork.pausesPromises && transitionFor(requestMachine, request.state, 'HOLD'))
    await moveRequest(work, request, 'HOLD', { payload: { reason: description } });
}
