import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { ClockCourse } from '../domain/clock-course.js';
import { readCourse } from '../read-course.js';
import { ClockShelf } from './clock-shelf.js';

/** What waits for somebody to be there. */
const WAITING: ReadonlySet<string> = new Set(['ARRIVE', 'RESOLVE']);

/**
 * Whoever was promised that somebody is there by a moment wishes for another: the promise is due then, and what can only
 * follow by as much later. Never earlier than was promised in the first place. The request's row must be locked.
 *
 * @param promisedBy when somebody was to be there so far; epoch milliseconds, as `at`
 */
export async function agreeOnLater(work: Work, request: ServiceRequest, promisedBy: number, at: number): Promise<void> {
  const shelf = await ClockShelf.of(work, request);
  const now = work.now.getTime();
  const later = [...shelf.courses()].filter(([, { target, stoppedAt }]) => WAITING.has(target.kind) && !stoppedAt);
  const putOff = ([key, course]: [string, ClockCourse]): [string, ClockCourse] => {
    const until = new Date(readCourse(course, now).dueAt + at - promisedBy).toISOString();
    const granted = course.extensions.filter(({ unit }) => unit !== 'AGREED');
    return [key, { ...course, extensions: [...granted, { unit: 'AGREED', at: until }] }];
  };
  await shelf.keep(new Map(later.map(putOff)), 'REPLANNED');
}
