import fc from 'fast-check';
import { expect, test } from 'vitest';
import { majorOf, minorOf } from './minor-of';

test('a fee is typed in yuan and kept in fen', () => {
  expect(minorOf('120', 'CNY')).toBe('12000');
  expect(minorOf('1,200.5', 'CNY')).toBe('120050');
  expect(minorOf('0.05', 'CNY')).toBe('5');
});

test('yen have no minor unit', () => {
  expect(minorOf('120', 'JPY')).toBe('120');
  expect(minorOf('120.5', 'JPY')).toBeUndefined();
});

test('nothing typed is no fee, and what is no amount is not guessed at', () => {
  expect(minorOf(' ', 'CNY')).toBeNull();
  for (const text of ['-5', '1.234', 'abc', '1.2.3', '１２']) expect(minorOf(text, 'CNY')).toBeUndefined();
});

test('an amount shown and typed back is the same amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.constantFrom('CNY', 'JPY', 'KWD'), (minor, currency) => {
      const digits = { CNY: 2, JPY: 0, KWD: 3 }[currency]!;
      fc.pre(String(minor).length - digits <= 12);
      expect(minorOf(majorOf(String(minor), currency), currency)).toBe(String(minor));
    }),
  );
});
