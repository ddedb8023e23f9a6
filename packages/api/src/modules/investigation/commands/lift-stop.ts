import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { whomToTell } from '../../identity/index.js';
import { reasonOf, recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { mayLift } from '../investigation.access.js';
import type { StopOrder } from '../stop-order.entity.js';
import { lockStop, type StopSeen } from './lock-stop.js';

export interface LiftStop extends StopSeen {
  readonly reason: string;
}

/**
 * Work may go on, and why. Those who were at work begin again themselves.
 * Refuses with FORBIDDEN, InvalidInputError (no reason, `investigation.notReported`, `investigation.keptOut`).
 */
export async function liftStop(input: LiftStop, work: Work): Promise<Done> {
  const { order, request } = await lockStop(work, input);
  if (!mayLift(work.actor)) throw forbidden();
  if (!order.reportedAt) throw refuse.input({ path: 'stopOrderId', code: 'investigation.notReported' });
  if (order.cause === 'ADMISSION' && (await isKeptOut(work, request)))
    throw refuse.input({ path: 'stopOrderId', code: 'investigation.keptOut' });
  await letWorkGoOn(work, request, order, reasonOf(input));
  return { subjectId: order.id };
}

/**
 * Lets a stop that stands stand no more, and tells whoever ordered it and whoever it was reported to; both it and its
 * request are locked. Who may, the caller has asked.
 */
export async function letWorkGoOn(
  work: Work,
  request: ServiceRequest,
  order: StopOrder,
  reason: string,
): Promise<void> {
  Object.assign(order, { liftReason: reason, liftedById: work.actor.accountId, liftedAt: work.now });
  order.version += 1;
  const above = await whomToTell(work, order.reportedTo);
  await recordOnRequest(work, request, {
    type: 'work.resumed',
    public: false,
    payload: { ground: order.ground, reason, accounts: [...new Set([order.byId, ...above])] },
  });
}

/** Whether whoever is to do the work was stopped where it is, and is so still: that is lifted on their admission. */
async function isKeptOut({ rows, organizationId }: Work, { technicianId, siteId }: ServiceRequest): Promise<boolean> {
  const [found] = (await rows.execute(
    `select exists (select from admission a join admission_stop s on s.organization_id = a.organization_id
       and s.admission_id = a.id and s.lifted_at is null
       where a.organization_id = ? and a.technician_id = ? and a.site_id = ?) as stopped`,
    [organizationId, technicianId ?? null, siteId ?? null],
  )) as [{ stopped: boolean }];
  return found.stopped;
}
