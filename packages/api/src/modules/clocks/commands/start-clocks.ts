import type { Entry } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { advanceClocks } from '../domain/advance-clocks.js';
import type { ClockTarget } from '../domain/clock-target.js';
import { momentOf } from '../moment-of.js';
import type { RecordedEvent } from './apply-events-to-clocks.js';
import { ClockShelf } from './clock-shelf.js';

/** Starts the clocks of a request that is being filed: there are none yet, and what is promised has just been decided. */
export async function startClocks(
  work: Entry,
  request: ServiceRequest,
  targets: readonly ClockTarget[],
  event: RecordedEvent,
): Promise<void> {
  const moments = [momentOf(event, event.at ?? work.now, request.state)];
  await ClockShelf.empty(work, request).keep(advanceClocks(new Map(), targets, moments));
}
