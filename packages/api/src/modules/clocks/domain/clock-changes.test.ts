import { expect, test } from 'vitest';
import { clockChanges, replanned, type ClockBefore } from './clock-changes.js';
import { mostUrgent } from './most-urgent.js';
import type { ClockReading } from './read-clock.js';

const reading = (change: Partial<ClockReading> = {}): ClockReading => ({
  state: 'RUNNING',
  dueAt: 100,
  warnAt: 75,
  breachedAt: null,
  pausedAt: null,
  pauseReason: null,
  escalations: [],
  reminders: { due: 0, nextAt: null },
  ...change,
});
const before = (change: Partial<ClockBefore> = {}): ClockBefore => ({
  state: 'RUNNING',
  breachedAt: null,
  stoppedAt: null,
  warnedAt: null,
  escalations: 0,
  reminders: 0,
  ...change,
});

test('nothing happened, nothing is told', () => {
  expect(clockChanges(before(), reading(), null, 50)).toEqual([]);
  expect(clockChanges(before({ state: 'PAUSED' }), reading({ state: 'PAUSED', pausedAt: 40 }), null, 90)).toEqual([]);
});

test('a warning is told once, and not after the breach', () => {
  expect(clockChanges(before(), reading(), null, 75)).toEqual([{ what: 'warned', at: 75 }]);
  expect(clockChanges(before({ warnedAt: 75 }), reading(), null, 80)).toEqual([]);
  expect(clockChanges(before(), reading({ breachedAt: 100 }), null, 101)).toMatchObject([{ what: 'broken', at: 100 }]);
});

test('a breach is told to each further level when its time has come, once, and not after it was put right', () => {
  const broken = { breachedAt: 100, escalations: [{ to: 'EXECUTIVE', at: 160 }] };
  const told = before({ breachedAt: 100, warnedAt: 75 });
  expect(clockChanges(told, reading(broken), null, 159)).toEqual([]);
  expect(clockChanges(told, reading(broken), null, 160)).toEqual([
    { what: 'escalated', at: 160, escalateTo: 'EXECUTIVE' },
  ]);
  expect(clockChanges({ ...told, escalations: 1 }, reading(broken), null, 500)).toEqual([]);
  expect(clockChanges(told, reading({ breachedAt: 100, state: 'BROKEN' }), 150, 500)).toEqual([]);
});

test('a promise kept on a device that was offline was kept: the breach told meanwhile is counted back', () => {
  expect(clockChanges(before({ breachedAt: 100, warnedAt: 75 }), reading({ state: 'MET' }), 90, 300)).toEqual([
    { what: 'met', at: 90, counts: { promises_met: 1, promises_broken: -1 }, countsAt: 100 },
  ]);
});

test('a promise taken back is counted back on the day it was counted', () => {
  expect(clockChanges(before({ state: 'MET', stoppedAt: 60 }), reading(), null, 300)).toEqual([
    { what: 'resumed', at: 300, counts: { promises_met: -1 }, countsAt: 60 },
  ]);
});

test('the most urgent promise is the running one due first; resting ones come after, and what the customer owes does not count', () => {
  const clock = (minutes: number, state: 'RUNNING' | 'PAUSED' | 'MET' = 'RUNNING', owedBy = 'PARTNER') => ({
    kind: 'ARRIVE' as const,
    state,
    owedBy,
    dueAt: new Date(minutes),
  });
  const [met, theirs, resting, later, sooner] = [
    clock(1, 'MET'),
    clock(2, 'RUNNING', 'CUSTOMER'),
    clock(3, 'PAUSED'),
    clock(9),
    clock(5),
  ] as const;
  expect(mostUrgent([met, theirs, resting, later, sooner])).toBe(sooner);
  expect(mostUrgent([met, theirs, resting])).toBe(resting);
  expect(mostUrgent([met, theirs])).toBeNull();
});

test('a promise measured anew tells that it is due at another time, or no longer made; one that had ended tells nothing', () => {
  expect(replanned(before(), 100, reading({ dueAt: 160 }), 50)).toEqual([{ what: 'replanned', at: 50 }]);
  expect(replanned(before(), 100, reading(), 50)).toEqual([]);
  expect(replanned(before(), 100, reading({ state: 'CANCELLED' }), 50)).toEqual([{ what: 'withdrawn', at: 50 }]);
  expect(replanned(before({ state: 'MET' }), 100, reading({ dueAt: 160 }), 50)).toEqual([]);
});
