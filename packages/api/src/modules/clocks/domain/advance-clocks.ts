import { advance, stop, type ClockCourse, type Moment } from './clock-course.js';
import type { ClockTarget } from './clock-target.js';

/** Clocks by the name of their promise; a promise that has not started has none. */
export type Courses = ReadonlyMap<string, ClockCourse>;

/** Takes the clocks of these promises through what happened, in order; clocks of other promises stay as they are. */
export function advanceClocks(courses: Courses, targets: readonly ClockTarget[], moments: readonly Moment[]): Courses {
  const after = new Map(courses);
  for (const target of targets) {
    const course = moments.reduce((before, moment) => advance(before, target, moment), courses.get(target.key) ?? null);
    if (course) after.set(target.key, course);
  }
  return after;
}

/**
 * Replaces what was promised: a clock keeps its start and its pauses and is measured against the new target; a promise
 * that is no longer made is cancelled; one that is new has run since its start event, as if it had been made then.
 * @param history everything that happened to the request, in order
 */
export function replanClocks(
  courses: Courses,
  targets: readonly ClockTarget[],
  history: readonly Moment[],
  now: number,
): Courses {
  const after = new Map(courses);
  const kept = new Set(targets.map(({ key }) => key));
  for (const [key, course] of courses) {
    if (!kept.has(key) && course.stoppedAt === null) after.set(key, stop(course, now, true));
  }
  for (const target of targets) {
    const before = courses.get(target.key);
    const course = before
      ? { ...before, target }
      : history.reduce<ClockCourse | null>((running, moment) => advance(running, target, moment), null);
    if (course) after.set(target.key, course);
  }
  return after;
}
