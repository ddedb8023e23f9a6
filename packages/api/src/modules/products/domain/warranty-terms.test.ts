import { expect, test } from 'vitest';
import { daysBetween } from './days-between.js';
import { termInMonths } from './term-in-months.js';

test('days are counted on the calendar, over a leap day as well', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
  expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
});

test('a term reads in months', () => {
  expect(termInMonths({ unit: 'MONTHS', months: 36 })).toBe(36);
  expect(termInMonths({ unit: 'DAYS', days: 90 })).toBe(3);
  expect(termInMonths(null)).toBe(0);
});
