import { expect, test } from 'vitest';
import { minorTotal } from './minor-total';

test('amounts come to their exact sum, beyond what a number holds', () => {
  expect(minorTotal([])).toBe('0');
  expect(minorTotal(['9007199254740993', 5, '-3'])).toBe('9007199254740995');
});
