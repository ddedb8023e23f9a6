import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { replanClocks } from '../domain/advance-clocks.js';
import type { Moment } from '../domain/clock-course.js';
import type { ClockTarget } from '../domain/clock-target.js';
import { pastMoments } from '../past-moments.js';
import { ClockShelf } from './clock-shelf.js';

/** Measures a request's clocks against new promises: those that stay keep their start, new ones run since their event. */
export async function replanRequestClocks(
  work: Work,
  request: ServiceRequest,
  targets: readonly ClockTarget[],
): Promise<void> {
  const shelf = await ClockShelf.of(work, request);
  const history = await historyOf(work, request);
  await shelf.keep(replanClocks(shelf.courses(), targets, history, work.now.getTime()), 'REPLANNED');
}

async function historyOf({ em, organizationId }: Work, request: ServiceRequest): Promise<Moment[]> {
  const rows = await em.execute<{ type: string; at: Date | string; payload: Record<string, unknown> }[]>(
    `select type, at, payload from request_event where organization_id = ? and request_id = ? and type not like 'promise.%'
     order by at, id`,
    [organizationId, request.id],
  );
  return pastMoments(rows.map(({ type, at, payload }) => ({ type, payload, at: new Date(at) })));
}
