import type { ClockChange } from '../domain/clock-changes.js';
import type { ClockCourse } from '../domain/clock-course.js';
import type { ClockReading } from '../domain/read-clock.js';
import type { SlaClock } from '../sla-clock.entity.js';

/** Noticed later than this, a breach was fired late: the house was not running. Milliseconds. */
const LATE = 60_000;

export const instant = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** Writes into the row of a clock what it has become: where it stands now, and what was told of it by that. */
export function writeClock(
  row: SlaClock,
  course: ClockCourse,
  reading: ClockReading,
  changes: readonly ClockChange[],
  now: number,
): void {
  row.target = course.target;
  row.extensions = [...course.extensions];
  row.sentence = course.target.sentence;
  row.owedBy = course.target.owedBy;
  row.state = reading.state;
  row.dueAt = new Date(reading.dueAt);
  row.warnAt = instant(reading.warnAt);
  row.stoppedAt = instant(course.stoppedAt);
  row.pausedAt = instant(reading.pausedAt);
  row.pauseReason = reading.pauseReason;
  if (changes.some(({ what }) => what === 'broken'))
    row.firedLate = course.stoppedAt === null && now - reading.dueAt > LATE;
  row.breachedAt = instant(reading.breachedAt);
  // What is no longer broken is told from the first level again, should it break anew.
  if (reading.breachedAt === null) row.escalations = 0;
  row.escalations += changes.filter(({ what }) => what === 'escalated').length;
  row.escalateAt = instant(reading.escalations[row.escalations]?.at ?? null);
  row.reminders = reading.reminders.due;
  row.remindAt = instant(reading.reminders.nextAt);
  // A broken promise warns nobody any more.
  const silenced = reading.breachedAt !== null && reading.warnAt !== null;
  if (row.warnedAt === null && (silenced || changes.some(({ what }) => what === 'warned')))
    row.warnedAt = new Date(now);
}
