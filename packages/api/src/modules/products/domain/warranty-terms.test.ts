import { expect, test } from 'vitest';
import { daysBetween } from './days-between.js';
import { startedBy } from './started-by.js';
import { termInMonths } from './term-in-months.js';

test('days are counted on the calendar, over a leap day as well', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
  expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
});

test('a card says which day of the life of a unit its warranty runs from', () => {
  const dates = { purchase: '2026-01-05', acceptance: '2026-02-01', handover: null, registration: null };
  expect(startedBy(dates, '2026-02-01')).toBe('ACCEPTANCE');
  expect(startedBy(dates, null)).toBe('UNKNOWN');
});

test('a term reads in months', () => {
  expect(termInMonths({ unit: 'MONTHS', months: 36 })).toBe(36);
  expect(termInMonths({ unit: 'DAYS', days: 90 })).toBe(3);
  expect(termInMonths(null)).toBe(0);
});
