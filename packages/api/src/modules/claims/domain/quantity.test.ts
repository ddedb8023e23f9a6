import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portionOf, priceOf, thousandthsOf } from './quantity.js';

test('a quantity is read to the thousandth, and nothing is guessed', () => {
  expect(['1', '12.5', '12.345', '0.001'].map(thousandthsOf)).toEqual([1000, 12_500, 12_345, 1]);
  expect(['', '1.', '.5', '1.2345', '-1', '1e3', '1,5', '9999999999999'].map(thousandthsOf)).toEqual(
    Array(8).fill(null),
  );
});

test('what is written with three places is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (thousandths) => {
      expect(thousandthsOf(`${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`)).toBe(
        thousandths,
      );
    }),
  );
});

test('a price is never off by more than half a minor unit, and half of one counts as one', () => {
  expect([priceOf(500, 1), priceOf(499, 1), priceOf(2_345, 120_000)]).toEqual([1, 0, 281_400]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (quantity, price) => {
      const twice = 2n * (BigInt(priceOf(quantity, price)) * 1000n - BigInt(quantity) * BigInt(price));
      expect(twice > -1000n && twice <= 1000n).toBe(true);
    }),
  );
});

test('however goods are sent in parts, the parts are worth the whole, to the cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 }),
      (amount, parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        let before = 0;
        const portions = parts.map((part) => portionOf(amount, whole, (before += part) - part, part));
        expect(portions.every((portion) => portion >= 0)).toBe(true);
        expect(portions.reduce((sum, portion) => sum + portion, 0)).toBe(amount);
      },
    ),
  );
});
