import type { Entry } from '../../kernel/database/unit-of-work.js';
import { NEVER, type ServiceRequest } from '../requests/service-request.entity.js';
import { isOurs, mostUrgent } from './domain/most-urgent.js';
import type { SlaClock } from './sla-clock.entity.js';

/** Writes onto the request what its queue is ordered by. The only place that does. */
export function refreshUrgency(
  work: Pick<Entry, 'now'>,
  request: Pick<ServiceRequest, 'dueAt' | 'dueKind' | 'duePaused' | 'brokenPromises' | 'updatedAt'>,
  clocks: readonly SlaClock[],
): void {
  const urgent = mostUrgent(clocks);
  request.dueAt = urgent?.dueAt ?? NEVER;
  request.dueKind = urgent?.kind ?? null;
  request.duePaused = urgent?.state === 'PAUSED';
  request.brokenPromises = clocks.filter((clock) => clock.breachedAt !== null && isOurs(clock)).length;
  request.updatedAt = work.now;
}
