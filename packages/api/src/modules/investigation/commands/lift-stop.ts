import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { reasonOf, recordOnRequest } from '../../requests/index.js';
import { mayLift } from '../investigation.access.js';
import { lockStop, type StopSeen } from './lock-stop.js';

export interface LiftStop extends StopSeen {
  readonly reason: string;
}

/**
 * Work may go on, and why. Those who were at work begin again themselves.
 * Refuses with FORBIDDEN, InvalidInputError (no reason, `investigation.notReported`).
 */
export async function liftStop(input: LiftStop, work: Work): Promise<Done> {
  const { order, request } = await lockStop(work, input);
  if (!mayLift(work.actor)) throw forbidden();
  if (!order.reportedAt) throw refuse.input({ path: 'stopOrderId', code: 'investigation.notReported' });
  order.liftReason = reasonOf(input);
  order.liftedById = work.actor.accountId!;
  order.liftedAt = work.now;
  order.version += 1;
  await recordOnRequest(work, request, {
    type: 'work.resumed',
    public: false,
    payload: { ground: order.ground, reason: order.liftReason, accounts: [order.byId] },
  });
  return { subjectId: order.id };
}
