import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMonth, isOver, monthOf, monthsBefore, nextMonth } from './month.js';

test('a month is over on the first day of the next, and not a day before', () => {
  expect([isOver('2026-11-01', '2026-11-30'), isOver('2026-11-01', '2026-12-01')]).toEqual([false, true]);
  expect([isOver('2026-12-01', '2026-12-31'), isOver('2026-12-01', '2027-01-01')]).toEqual([false, true]);
});

test('a month is named by its first day', () => {
  expect(['2026-11-01', '2026-11-02', '2026-13-01', '2026-11'].map(isMonth)).toEqual([true, false, false, false]);
});

test('every day lies in one month, and that is over after it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const month = monthOf(day);
      expect(isMonth(month) && isMonth(nextMonth(month))).toBe(true);
      expect(month <= day && day < nextMonth(month)).toBe(true);
      expect(isOver(month, day)).toBe(false);
    }),
  );
});

test('months are counted across the turn of the year', () => {
  expect([monthsBefore('2027-01-01', 2), monthsBefore('2026-12-01', 0), nextMonth('2026-12-01')]).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
  ]);
});
