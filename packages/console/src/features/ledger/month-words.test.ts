import { expect, test } from 'vitest';
import { lastDayOf, monthWords } from './month-words';

test('a month is called by its name', () => {
  expect(monthWords('2026-11-01', 'en')).toBe('November 2026');
  expect(monthWords('2026-11-01', 'zh-CN')).toBe('2026年11月');
});

test('a month ends with its own last day', () => {
  expect(['2026-11-01', '2026-12-01', '2028-02-01', '2027-02-01'].map(lastDayOf)).toEqual([
    '2026-11-30',
    '2026-12-31',
    '2028-02-29',
    '2027-02-28',
  ]);
});
