import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { advanceClocks } from '../domain/advance-clocks.js';
import { SENT_IN } from '../domain/clock-course.js';
import type { ClockTarget } from '../domain/clock-target.js';
import type { SpineEvent } from '../domain/service-events.js';
import { momentOf } from '../moment-of.js';
import { ClockShelf } from './clock-shelf.js';

/** A fact as it is being recorded; `at` is now unless a device was offline. */
export interface RecordedEvent extends SpineEvent {
  readonly at?: Date;
}

/**
 * Starts, pauses, resumes and stops the clocks of a request by what has just happened, and tells of each; with no
 * events it finds what the passing of time has done: warnings due and promises broken. The request's row must be locked
 * and already be in the state it has afterwards. Every command that records facts of a request calls this once.
 */
export async function applyEventsToClocks(
  work: Work,
  request: ServiceRequest,
  events: readonly RecordedEvent[],
): Promise<void> {
  const shelf = await ClockShelf.of(work, request);
  const targets = (await targetsOf(work, request)) ?? shelf.targets();
  const moments = events.map((event) => momentOf(event, event.at ?? work.now, request.state));
  const isSentIn = moments.some(({ happened }) => happened.includes(SENT_IN));
  await shelf.keep(advanceClocks(shelf.courses(), targets, moments), isSentIn ? 'REPLANNED' : undefined);
}

/** What is promised by the decision that stands; null where none was ever made, as for imported history. */
async function targetsOf({ em, organizationId }: Work, request: ServiceRequest): Promise<ClockTarget[] | null> {
  const [decision] = await em.execute<{ outcome: { promises: ClockTarget[] } }[]>(
    `select outcome from decision where organization_id = ? and request_id = ? and kind = 'PROMISE' and superseded_at is null
     order by decided_at desc limit 1`,
    [organizationId, request.id],
  );
  return decision?.outcome.promises ?? null;
}
