import { advance, stop, type ClockCourse, type Moment } from './clock-course.js';
import type { ClockTarget } from './clock-target.js';

/** Clocks by the name of their promise; a promise that has not started has none. */
export type Courses = ReadonlyMap<string, ClockCourse>;

/** What can happen to a request again and again, and is answered each time: a promise from it is made anew each time. */
const COMES_AGAIN: ReadonlySet<string | null> = new Set(['work.stopped']);

/** Takes the clocks of these promises through what happened, in order; clocks of other promises stay as they are. */
export function advanceClocks(courses: Courses, targets: readonly ClockTarget[], moments: readonly Moment[]): Courses {
  const after = new Map(courses);
  for (const target of targets) for (const moment of moments) step(after, target, moment);
  return after;
}

function step(courses: Map<string, ClockCourse>, target: ClockTarget, moment: Moment): void {
  let turn = 1;
  for (let course; (course = courses.get(keyOf(target, turn))); turn++)
    courses.set(keyOf(target, turn), advance(course, target, moment)!);
  if (turn > 1 && !COMES_AGAIN.has(target.startEvent)) return;
  const key = keyOf(target, turn);
  const begun = advance(null, turn > 1 ? { ...target, key } : target, moment);
  if (begun) courses.set(key, begun);
}

/** The first clock of a promise bears its name; those made anew are numbered behind it. */
const keyOf = ({ key }: ClockTarget, turn: number): string => (turn === 1 ? key : `${key}#${turn}`);

/** The promise a clock counts. */
const promiseOf = (key: string): string => key.split('#')[0]!;

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
    if (!kept.has(promiseOf(key)) && course.stoppedAt === null) after.set(key, stop(course, now, true));
  }
  for (const target of targets) {
    const turns = [...courses].filter(([key]) => promiseOf(key) === target.key);
    const measured = turns.length
      ? turns.map(([key, course]) => [key, { ...course, target: { ...target, key } }] as const)
      : advanceClocks(new Map(), [target], history);
    for (const [key, course] of measured) after.set(key, course);
  }
  return after;
}
