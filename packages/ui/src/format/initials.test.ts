import { expect, test } from 'vitest';
import { initials } from './initials';

test('a Chinese name is its family name, a Latin one its first and last letter', () => {
  expect(initials('王磊')).toBe('王');
  expect(initials('James Okoro')).toBe('JO');
  expect(initials('maria')).toBe('M');
  expect(initials('  ')).toBe('?');
});
