import { expect, test } from 'vitest';
import { brokenByMonth } from './broken-by-month';

const part = (month: string, name: string, brokenBefore: number, brokenAfter: number) => ({
  month,
  promise: { name, label: { text: name } },
  keptBefore: 9,
  keptAfter: 9,
  brokenBefore,
  brokenAfter,
});
const months = [
  part('2026-02-01', 'answer', 4, 1),
  part('2026-01-01', 'answer', 2, 2),
  part('2026-02-01', 'arrive', 1, 5),
];

test('broken promises of a month are added up over all promises, in the order of time', () => {
  expect(brokenByMonth(months, null)).toEqual([
    { month: '2026-01-01', before: 2, after: 2 },
    { month: '2026-02-01', before: 5, after: 6 },
  ]);
});

test('of one promise only its own count', () => {
  expect(brokenByMonth(months, 'arrive')).toEqual([{ month: '2026-02-01', before: 1, after: 5 }]);
});
