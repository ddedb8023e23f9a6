import { expect, test } from 'vitest';
import { timeLeft } from './time-left';

test('the time that is left is told to the second, and never below nothing', () => {
  expect(timeLeft(600_000)).toBe('10:00');
  expect(timeLeft(64_001)).toBe('1:05');
  expect(timeLeft(400)).toBe('0:01');
  expect(timeLeft(-5_000)).toBe('0:00');
});
