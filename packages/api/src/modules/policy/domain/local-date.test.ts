import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDate, lastDayOf } from './local-date.js';

describe('the last day of a period', () => {
  it.each([
    ['2026-03-18', 36, '2029-03-18'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
  ])('of %s and %i months is %s', (from, months, last) => {
    expect(lastDayOf({ unit: 'MONTHS', months }, from)).toBe(last);
  });

  it.each([
    ['2026-03-18', 2, '2026-03-20'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('of %s and %i days is %s, the first day not counted', (from, days, last) => {
    expect(lastDayOf({ unit: 'DAYS', days }, from)).toBe(last);
  });

  it('never comes earlier for a longer period or a later start', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => lastDayOf({ unit: 'DAYS', days }, '2000-01-01'));
    const months = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(day, day, months, months, (one, other, few, more) => {
        const [early, late] = [one, other].toSorted() as [string, string];
        const [short, long] = [Math.min(few, more), Math.max(few, more)];
        const first = lastDayOf({ unit: 'MONTHS', months: short }, early);
        expect(first <= lastDayOf({ unit: 'MONTHS', months: long }, late)).toBe(true);
      }),
    );
  });

  it('refuses what is not a date', () => {
    expect(() => lastDayOf({ unit: 'DAYS', days: 1 }, '18/03/2026')).toThrow(RangeError);
  });
});

it('says a date in both languages', () => {
  expect(describeDate('2029-03-18')).toEqual({ 'zh-CN': '2029年3月18日', en: '18 March 2029' });
});
