import { expect, test } from 'vitest';
import { howDue } from './how-due';

const due = { dueOn: '2026-09-30', lateAt: null, taskCount: 3, doneCount: 1, leftCount: 1 };

test('it is late on the day after its last, near a week before it, and nothing once all of it is seen to', () => {
  expect(howDue(due, '2026-10-01')).toBe('broken');
  expect(howDue(due, '2026-09-30')).toBe('risk');
  expect(howDue(due, '2026-09-23')).toBe('risk');
  expect(howDue(due, '2026-09-22')).toBe('ok');
  expect(howDue({ ...due, leftCount: 2 }, '2026-10-01')).toBe('met');
});
