import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './apportion.js';

const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
  .filter((some) => some.some((weight) => weight > 0));

test('70 and 30 of a cent more than can be halved give each its whole cents, and the last cent to whom most was cut off', () => {
  expect(apportion(100_01, [7_000, 3_000])).toEqual([7_001, 3_000]);
  expect(apportion(80_000_00, [7_000, 3_000])).toEqual([56_000_00, 24_000_00]);
  expect(apportion(1_00, [3_333, 3_333, 3_334])).toEqual([33, 33, 34]);
  expect(apportion(2, [5_000, 5_000])).toEqual([1, 1]);
  expect(apportion(1, [5_000, 5_000])).toEqual([1, 0]);
  expect(apportion(-1, [5_000, 5_000])).toEqual([-1, 0]);
});

test('parts sum to the amount, whatever it is and however it is split', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, some) => {
      expect(apportion(amount, some).reduce((sum, part) => sum + part, 0)).toBe(amount);
    }),
  );
});

test('no part is a whole unit away from its exact share, and nothing without weight gets anything', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, some) => {
      const whole = BigInt(some.reduce((sum, weight) => sum + weight, 0));
      apportion(amount, some).forEach((part, place) => {
        const off = BigInt(part) * whole - BigInt(amount) * BigInt(some[place]!);
        expect(off < whole && off > -whole && (some[place]! > 0 || part === 0)).toBe(true);
      });
    }),
  );
});

test('who has more weight never gets less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (amount, some) => {
      const parts = apportion(amount, some);
      const least = some.every((weight, a) => some.every((other, b) => weight <= other || parts[a]! >= parts[b]!));
      expect(least).toBe(true);
    }),
  );
});

test('what cannot be split is refused', () => {
  for (const [amount, some] of [
    [1.5, [1]],
    [1, []],
    [1, [0, 0]],
    [1, [-1, 2]],
    [1, [0.5, 0.5]],
  ] as const)
    expect(() => apportion(amount, some)).toThrow(RangeError);
});
