import type { ClockState } from '@aftercare/schema';
import type { ClockReading } from './read-clock.js';

/** What a clock's row says, as far as a change shows. Instants are epoch milliseconds. */
export interface ClockBefore {
  readonly state: ClockState;
  readonly breachedAt: number | null;
  readonly stoppedAt: number | null;
  readonly warnedAt: number | null;
  /** How many further levels were told of the breach. */
  readonly escalations: number;
  /** How often whoever owes it was reminded. */
  readonly reminders: number;
}

export type PromiseChange =
  | 'started'
  | 'warned'
  | 'paused'
  | 'resumed'
  | 'met'
  | 'broken'
  | 'escalated'
  | 'reminded'
  | 'replanned'
  | 'withdrawn';

/** One thing to tell of a clock, and what it adds to the counts of a day. */
export interface ClockChange {
  readonly what: PromiseChange;
  /** When it happened; epoch milliseconds. */
  readonly at: number;
  /** Whom it is told to, where the breach has come to a further level. */
  readonly escalateTo?: string;
  readonly counts?: { readonly promises_met?: number; readonly promises_broken?: number };
  /** The day the counts belong to, where it is not the day of `at`. */
  readonly countsAt?: number;
}

/**
 * What happened to a clock between its row and its reading now. A warning is given once, and not after the breach; a
 * breach is told at the time of the deadline, and to each further level once its time has come; what turns out not to
 * have been kept, or broken, is counted back.
 */
export function clockChanges(
  before: ClockBefore | null,
  after: ClockReading,
  stoppedAt: number | null,
  now: number,
): ClockChange[] {
  const changes: ClockChange[] = [];
  if (before === null) changes.push({ what: 'started', at: now });
  if (after.breachedAt !== null && !before?.breachedAt)
    changes.push({ what: 'broken', at: after.breachedAt, counts: { promises_broken: 1 } });
  if (after.state === 'MET' && before?.state !== 'MET') changes.push(met(before, stoppedAt ?? now));
  if (before && isOpen(after.state)) changes.push(...openChanges(before, after, now));
  changes.push(...climbs(before, after, now));
  // After a long silence one reminder is enough.
  if (after.reminders.due > (before?.reminders ?? 0)) changes.push({ what: 'reminded', at: now });
  return changes;
}

/**
 * What facts found anew, or another version of the policy, have made of a promise that was open: it is due at another
 * time, or it is not made any more.
 */
export function replanned(before: ClockBefore, dueBefore: number, after: ClockReading, now: number): ClockChange[] {
  if (!isOpen(before.state)) return [];
  if (after.state === 'CANCELLED') return [{ what: 'withdrawn', at: now }];
  return after.dueAt === dueBefore ? [] : [{ what: 'replanned', at: now }];
}

export const isOpen = (state: ClockState): boolean => state === 'RUNNING' || state === 'PAUSED';

const met = (before: ClockBefore | null, at: number): ClockChange =>
  // Told late by a device that was offline: it had been kept all the while.
  before?.breachedAt
    ? { what: 'met', at, counts: { promises_met: 1, promises_broken: -1 }, countsAt: before.breachedAt }
    : { what: 'met', at, counts: { promises_met: 1 } };

const climbs = (before: ClockBefore | null, { escalations }: ClockReading, now: number): ClockChange[] =>
  escalations
    .slice(before?.escalations ?? 0)
    .filter(({ at }) => at <= now)
    .map(({ to, at }) => ({ what: 'escalated', at, escalateTo: to }));

function openChanges(before: ClockBefore, after: ClockReading, now: number): ClockChange[] {
  if (before.state === 'MET')
    return [{ what: 'resumed', at: now, counts: { promises_met: -1 }, countsAt: before.stoppedAt ?? now }];
  // More time was given after the breach: a promise measured anew is not broken yet.
  if (before.breachedAt !== null && after.breachedAt === null)
    return [{ what: 'resumed', at: now, counts: { promises_broken: -1 }, countsAt: before.breachedAt }];
  if (after.state === 'PAUSED') return before.state === 'PAUSED' ? [] : [{ what: 'paused', at: after.pausedAt ?? now }];
  if (before.state !== 'RUNNING') return [{ what: 'resumed', at: now }];
  return before.warnedAt === null && mayWarn(after, now) ? [{ what: 'warned', at: now }] : [];
}

const mayWarn = ({ warnAt, breachedAt }: ClockReading, now: number): boolean =>
  warnAt !== null && warnAt <= now && breachedAt === null;
