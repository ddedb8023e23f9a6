import { expect, test } from 'vitest';
import { initialsOf } from './initials-of.js';

test('initials tell whoever knows the name, and nobody else', () => {
  expect(initialsOf('王小芳')).toBe('王**');
  expect(initialsOf('𠮷田')).toBe('𠮷**');
  expect(initialsOf(' anna-maria  de Vries ')).toBe('A. D. V.');
  expect(initialsOf('')).toBe('**');
});
