import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { ClockExtension } from '../domain/clock-course.js';
import type { ClockTarget } from '../domain/clock-target.js';
import { SlaClock } from '../sla-clock.entity.js';
import { ClockShelf } from './clock-shelf.js';

/**
 * Gives a promise more time, by an approval: its deadline is counted anew from where it began, and everybody is told,
 * the customer too. A clock that has stopped is left as it is. The request's row must be locked.
 *
 * @param approval the approval's number
 * @returns whether the clock was still running or resting
 */
export async function extendClock(
  work: Work,
  request: ServiceRequest,
  clockId: string,
  extension: ClockExtension,
  approval: string,
): Promise<boolean> {
  const { em, organizationId } = work;
  const clock = await em.findOne(SlaClock, { organizationId, id: clockId, requestId: request.id });
  if (!clock || clock.stoppedAt) return false;
  const target = clock.target as ClockTarget;
  const shelf = await ClockShelf.of(work, request);
  const course = shelf.courses().get(target.key)!;
  const dueBefore = clock.dueAt.toISOString();
  const longer = { ...course, extensions: [...course.extensions, extension] };
  await shelf.keep(new Map([[target.key, longer]]));
  work.record({
    type: 'promise.extended',
    requestId: request.id,
    public: true,
    payload: {
      clockId,
      key: target.key,
      kind: clock.kind,
      dueBefore,
      dueAt: clock.dueAt.toISOString(),
      owedBy: clock.owedBy,
      promise: clock.sentence,
      extension,
      approval,
    },
  });
  return true;
}
