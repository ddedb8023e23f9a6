import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOfStep } from './moment-of-step.js';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const now = Date.parse('2026-11-02T10:00:00Z');
const codeOf = (happenedAt: number, notBefore: number | null = null) => {
  const moment = momentOfStep(happenedAt, now, notBefore);
  return 'code' in moment ? moment.code : 'fine';
};

test('a step nobody dates happened when it was received', () => {
  expect(momentOfStep(null, now, now - MINUTE)).toEqual({ at: now, late: false });
});

test('a phone may be two minutes ahead, and what it dates so happened now', () => {
  expect(momentOfStep(now + 2 * MINUTE, now, null)).toEqual({ at: now, late: false });
  expect(codeOf(now + 2 * MINUTE + 1)).toBe('visit.notYet');
});

test('a week without a network is the longest', () => {
  expect(codeOf(now - WEEK)).toBe('fine');
  expect(codeOf(now - WEEK - 1)).toBe('visit.tooLongAgo');
});

test('nothing happens before the step before it, but at the same moment it may', () => {
  expect(codeOf(now - 10 * MINUTE, now - 10 * MINUTE)).toBe('fine');
  expect(codeOf(now - 10 * MINUTE - 1, now - 10 * MINUTE)).toBe('visit.beforeLastStep');
});

test('what is received a minute later came late', () => {
  expect(momentOfStep(now - MINUTE, now, null)).toEqual({ at: now - MINUTE, late: true });
  expect(momentOfStep(now - MINUTE + 1, now, null)).toMatchObject({ late: false });
});

test('whatever a phone says, a step lies between the one before it and its receipt, or is refused', () => {
  const instant = fc.integer({ min: now - 2 * WEEK, max: now + WEEK });
  fc.assert(
    fc.property(instant, fc.option(instant), (happenedAt, before) => {
      const notBefore = before === null ? null : Math.min(before, now);
      const moment = momentOfStep(happenedAt, now, notBefore);
      if ('code' in moment) return;
      expect(moment.at).toBeLessThanOrEqual(now);
      expect(moment.at).toBeGreaterThanOrEqual(notBefore ?? now - WEEK);
    }),
  );
});
