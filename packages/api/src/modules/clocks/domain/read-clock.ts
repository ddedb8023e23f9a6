import type { ClockState } from '@aftercare/schema';
import {
  addBusinessTime,
  businessTimeBetween,
  deadline,
  MINUTE,
  warningAt,
  type Calendar,
  type ClockTerms,
  type Duration,
} from '../../../kernel/business-time/index.js';
import type { ClockCourse, GrantedTime } from './clock-course.js';
import type { ClockTarget } from './clock-target.js';

/** What a clock shows at a moment. Instants are epoch milliseconds. */
export interface ClockReading {
  readonly state: ClockState;
  /** While the clock rests: the deadline it had when the rest began. */
  readonly dueAt: number;
  readonly warnAt: number | null;
  /** When the promise was broken: its deadline, however late anybody noticed. */
  readonly breachedAt: number | null;
  readonly pausedAt: number | null;
  readonly pauseReason: string | null;
  /** When each further level is told, in order, unless what was promised happens; empty before a breach and in a hold. */
  readonly escalations: readonly Escalation[];
  readonly reminders: Reminders;
}

/** How often whoever owes it should have been reminded by now, and when the next time is. */
export interface Reminders {
  readonly due: number;
  readonly nextAt: number | null;
}

/** A level of the network and when it is told; epoch milliseconds. */
export interface Escalation {
  readonly to: string;
  readonly at: number;
}

/**
 * Reads a clock: its deadline follows from start, target, extensions, calendar and pauses alone. What happens exactly at the
 * deadline keeps the promise. A hold that begins after the deadline comes too late: the promise is broken already.
 */
export function readClock(
  course: ClockCourse,
  calendar: Calendar,
  now: number,
  /** In whose hours reminders are given; without it there are none. */
  reminding: Calendar | null = null,
): ClockReading {
  const resting = course.pauses.find(({ to }) => to === null);
  const pauses = course.pauses.filter(({ to }) => to !== null);
  const terms = termsOf(course, calendar, pauses);
  const counted = at(deadline(terms));
  const dueAt = Math.max(counted, agreedUntil(course));
  const warnedFor = warningOf(course.target, terms, counted);
  // As long before what was agreed on as before what was promised.
  const warnAt = warnedFor === null ? null : warnedFor + dueAt - counted;
  const measuredAt = course.stoppedAt ?? resting?.from ?? now;
  const breachedAt = measuredAt > dueAt ? dueAt : null;
  const rests = resting !== undefined && breachedAt === null;
  return {
    state: stateOf(course, rests, breachedAt !== null),
    dueAt,
    warnAt,
    breachedAt,
    pausedAt: rests ? resting.from : null,
    pauseReason: rests ? resting.reason : null,
    escalations: breachedAt === null || resting || course.stoppedAt !== null ? [] : escalations(course, terms, dueAt),
    reminders:
      breachedAt === null || resting || course.stoppedAt !== null ? NONE : reminders(course, dueAt, now, reminding),
  };
}

/** A promise until a named moment is a promise of no time after it, which no hold moves. */
function termsOf(course: ClockCourse, calendar: Calendar, pauses: ClockTerms['pauses']): ClockTerms {
  const { duration } = course.target;
  const extensions = course.extensions.filter((extension) => extension.unit !== 'AGREED').map(inBusinessTime);
  if (duration.unit !== 'UNTIL')
    return { calendar, start: course.startedAt, target: inBusinessTime(duration), extensions, pauses };
  const [first, ...further] = extensions;
  return { calendar, start: Date.parse(duration.at), target: first ?? { minutes: 0 }, extensions: further, pauses: [] };
}

const NONE: Reminders = { due: 0, nextAt: null };

function reminders({ target }: ClockCourse, brokenAt: number, now: number, calendar: Calendar | null): Reminders {
  if (!target.reminds || !calendar) return NONE;
  const { everyMinutes } = target.reminds;
  const due = Math.floor(businessTimeBetween(calendar, brokenAt, now) / (everyMinutes * MINUTE));
  return { due, nextAt: addBusinessTime(calendar, brokenAt, { minutes: (due + 1) * everyMinutes }) };
}

function escalations({ target }: ClockCourse, { calendar, pauses }: ClockTerms, brokenAt: number): Escalation[] {
  const { everyMinutes, to } = target.escalatesOn ?? { everyMinutes: 0, to: [] };
  const after = (levels: number) => ({ calendar, start: brokenAt, target: { minutes: levels * everyMinutes }, pauses });
  return to.map((role, passed) => ({ to: role, at: at(deadline(after(passed + 1))) }));
}

function stateOf({ stoppedAt, cancelled }: ClockCourse, rests: boolean, broken: boolean): ClockState {
  if (stoppedAt === null) return rests ? 'PAUSED' : 'RUNNING';
  if (broken) return 'BROKEN';
  return cancelled ? 'CANCELLED' : 'MET';
}

function warningOf({ warnAtPercent, warnBeforeMinutes }: ClockTarget, terms: ClockTerms, dueAt: number): number | null {
  if (warnAtPercent !== null) return at(warningAt(terms, { share: warnAtPercent / 100 }));
  if (warnBeforeMinutes !== null)
    return Math.min(dueAt, at(warningAt(terms, { before: { minutes: warnBeforeMinutes } })));
  return null;
}

const agreedUntil = ({ extensions }: ClockCourse): number =>
  Math.max(...extensions.map((extension) => (extension.unit === 'AGREED' ? Date.parse(extension.at) : -Infinity)));

function inBusinessTime(duration: GrantedTime): Duration {
  return duration.unit === 'MINUTES' ? { minutes: duration.minutes } : { workingDays: duration.workingDays };
}

function at(due: ReturnType<typeof deadline>): number {
  if (due.state !== 'due') throw new Error('Only an open pause hides a deadline');
  return due.at;
}
