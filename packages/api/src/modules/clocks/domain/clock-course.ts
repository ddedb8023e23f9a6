import type { ClockTarget } from './clock-target.js';

/** A stretch in which a clock stood still, and why. Epoch milliseconds, `to` excluded, null while it lasts. */
export interface CoursePause {
  readonly from: number;
  readonly to: number | null;
  readonly reason: string;
}

/** More time granted by an approval. */
export type GrantedTime = Exclude<ClockTarget['duration'], { readonly unit: 'UNTIL' }>;

/** Nothing is owed before that moment, for whoever it was promised to wished for it so. */
export interface AgreedTime {
  readonly unit: 'AGREED';
  /** ISO 8601. */
  readonly at: string;
}

export type ClockExtension = GrantedTime | AgreedTime;

/** How a clock has run. Instants are epoch milliseconds. */
export interface ClockCourse {
  readonly target: ClockTarget;
  /** More time that was granted, in order; each counts on from the end of what was promised before it. */
  readonly extensions: readonly ClockExtension[];
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  /** The stop was not what had been promised: the request ended, or something else overtook it. */
  readonly cancelled: boolean;
  /** In order, apart; only the last may be open. */
  readonly pauses: readonly CoursePause[];
}

/** What happened to a request at one moment, in the words of policies, and the state it was in afterwards. */
export interface Moment {
  readonly at: number;
  readonly happened: readonly string[];
  readonly state: string;
  /** The request ended: what is still promised then is not owed any more. */
  readonly ends: boolean;
  /** The work was not done after all: what was promised is owed again. */
  readonly takenBack: boolean;
}

const CALLED_BACK = 'callback.made';
const AFTER_RESOLUTION: ReadonlySet<string> = new Set([
  'request.accepted',
  'request.closed',
  'request.resolved',
  CALLED_BACK,
]);
const RESOLVED = 'request.resolved';
/** What a policy calls a unit that is on its way to us, or here. */
export const SENT_IN = 'unit.sent-in';
const ON_SITE: ReadonlySet<string> = new Set(['visit.scheduled', 'visit.departed', 'visit.arrived']);

/**
 * Takes a clock through one moment: starts, pauses, resumes or stops it; null while it has not started.
 * A promise starts once. Its own event stops it; the end of the request cancels it, but for what is asked about closed
 * requests; and so does the resolution for what can only come before it (nobody need arrive any more), and a unit that is
 * sent in for somebody's coming to it. When the work is taken back, what the resolution stopped runs on, and the time
 * between counts as a pause.
 */
export function advance(course: ClockCourse | null, target: ClockTarget, moment: Moment): ClockCourse | null {
  if (course === null) {
    const startedAt = startOf(target, moment);
    if (startedAt === null) return null;
    const begun = { target, extensions: [], startedAt, stoppedAt: null, cancelled: false, pauses: [] };
    return kept(target, moment) ? stop(begun, moment.at, false) : rest(begun, moment);
  }
  if (course.stoppedAt !== null) return moment.takenBack ? runOn(course, moment) : course;
  if (kept(target, moment)) return stop(course, moment.at, false);
  if ((moment.ends && !outlasts(target, moment)) || overtaken(target, moment)) return stop(course, moment.at, true);
  return rest(course, moment);
}

/** A promise that runs from a known moment runs from then, before or after it is told of. */
function startOf({ startEvent, startsAt }: ClockTarget, { happened, at }: Moment): number | null {
  if (startsAt) return Date.parse(startsAt);
  return startEvent !== null && happened.includes(startEvent) ? at : null;
}

const kept = ({ stopEvent }: ClockTarget, { happened }: Moment): boolean => happened.includes(stopEvent);

const overtaken = ({ stopEvent }: ClockTarget, { happened }: Moment): boolean =>
  (happened.includes(RESOLVED) && !AFTER_RESOLUTION.has(stopEvent)) ||
  (happened.includes(SENT_IN) && ON_SITE.has(stopEvent));

/** Whoever is called back may be so after the books are closed. */
const outlasts = ({ stopEvent }: ClockTarget, { happened }: Moment): boolean =>
  stopEvent === CALLED_BACK && happened.includes('request.closed');

function runOn(course: ClockCourse, moment: Moment): ClockCourse {
  const since = course.stoppedAt!;
  if (!course.cancelled && !AFTER_RESOLUTION.has(course.target.stopEvent)) return course;
  const waited = { from: since, to: moment.at, reason: 'AWAITING_ACCEPTANCE' };
  return rest({ ...course, stoppedAt: null, cancelled: false, pauses: joined([...course.pauses, waited]) }, moment);
}

/** Stops a clock as it stands; a hold that lasts ends with it, and what was held after a stop told late never was. */
export function stop(course: ClockCourse, at: number, cancelled: boolean): ClockCourse {
  const pauses = closed(course.pauses, at).flatMap((pause) =>
    pause.from < at ? [{ ...pause, to: Math.min(pause.to!, at) }] : [],
  );
  return { ...course, stoppedAt: Math.max(at, course.startedAt), cancelled, pauses };
}

function rest(course: ClockCourse, { at, state }: Moment): ClockCourse {
  const open = course.pauses.at(-1)?.to === null;
  const rests = course.target.pausedIn.includes(state);
  if (rests === open) return course;
  const pauses = rests ? [...course.pauses, { from: at, to: null, reason: state }] : closed(course.pauses, at);
  return { ...course, pauses };
}

const closed = (pauses: readonly CoursePause[], at: number): CoursePause[] =>
  joined(pauses.map((pause) => (pause.to === null ? { ...pause, to: Math.max(at, pause.from) } : pause)));

const joined = (pauses: readonly CoursePause[]): CoursePause[] =>
  pauses.filter(({ from, to }) => to === null || to > from);
