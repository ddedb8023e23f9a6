import { expect, test } from 'vitest';
import { repeatsRepair } from './repeats-repair.js';

const within = (days: number) => ({
  repeatRepair: { clause: '3.1', within: { unit: 'DAYS', days }, reportedTo: ['QUALITY'] } as const,
});

test('a problem that comes back on the last day of the period did not stay away', () => {
  expect(repeatsRepair(within(90), '2026-01-10', '2026-04-10')).toBe(true);
});

test('a day later it is a new problem', () => {
  expect(repeatsRepair(within(90), '2026-01-10', '2026-04-11')).toBe(false);
});

test('what was told of before it was put right is no repeat of it', () => {
  expect(repeatsRepair(within(90), '2026-01-10', '2026-01-09')).toBe(false);
});

test('where the policy says nothing of it nobody counts', () => {
  expect(repeatsRepair({ repeatRepair: null }, '2026-01-10', '2026-01-11')).toBe(false);
});
