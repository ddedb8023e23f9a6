import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { StopOrder } from '../stop-order.entity.js';
import { lockKnownRequest } from './lock-investigation.js';

/** A stop somebody saw in that version. */
export interface StopSeen {
  readonly stopOrderId: string;
  readonly version: number;
}

/** A stop that stands and its request, both locked. Refuses with NotFoundError, ConflictError, IllegalTransitionError. */
export async function lockStop(
  work: Work,
  { stopOrderId, version }: StopSeen,
): Promise<{ readonly order: StopOrder; readonly request: ServiceRequest }> {
  const { em, organizationId } = work;
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from stop_order where organization_id = ? and id = ?',
    [organizationId, stopOrderId],
  );
  if (!found) throw refuse.notFound('stopOrder');
  const request = await lockKnownRequest(work, found.request_id);
  const order = await work.lock(StopOrder, stopOrderId);
  if (version !== order.version) throw refuse.conflict(order.version);
  if (order.liftedAt) throw refuse.illegal('LIFTED', []);
  return { order, request };
}
