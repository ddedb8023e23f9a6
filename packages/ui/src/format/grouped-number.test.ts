import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupedNumber, plainNumber } from './grouped-number';

test('eight thousand two hundred is read in thousands, its pence untouched', () => {
  expect(groupedNumber('8200.50')).toBe('8,200.50');
  expect(groupedNumber('-1000000')).toBe('-1,000,000');
  expect(groupedNumber('999')).toBe('999');
});

test('what is typed in full width, or pasted with separators, is the same number', () => {
  expect(plainNumber('８，２００．５')).toBe('8200.5');
  expect(plainNumber(" 1'234,567 ")).toBe('1234567');
});

test('what is no number stays as it was written, for whoever has to refuse it', () => {
  expect(groupedNumber(plainNumber('about 8000'))).toBe('about8000');
  expect(groupedNumber('')).toBe('');
});

test('grouping never changes a number', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 999_999 }), (whole, part) => {
      const plain = `${whole}.${part}`;
      expect(plainNumber(groupedNumber(plain))).toBe(plain);
    }),
  );
});
