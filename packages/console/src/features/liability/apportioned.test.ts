import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportioned } from './apportioned';

test('70 and 30 of 80,000 yuan are 56,000 and 24,000', () => {
  expect(apportioned(8_000_000n, [7000, 3000])).toEqual([5_600_000n, 2_400_000n]);
});

test('the cent that is left over goes where most was cut off, to the earlier of equals', () => {
  expect(apportioned(100n, [3333, 3333, 3334])).toEqual([33n, 33n, 34n]);
  expect(apportioned(1n, [5000, 5000])).toEqual([1n, 0n]);
});

test('while nothing is typed nobody bears anything', () => {
  expect(apportioned(100n, [0, 0])).toEqual([0n, 0n]);
});

test('the parts always come to the amount, and each is its exact share or one unit beside it', () => {
  const weights = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }).filter((all) => all.some((one) => one > 0));
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weights, (amount, all) => {
      const parts = apportioned(amount, all);
      const whole = BigInt(all.reduce((sum, one) => sum + one, 0));
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
      for (const [place, part] of parts.entries()) {
        const below = (amount * BigInt(all[place]!)) / whole;
        expect(part === below || part === below + 1n).toBe(true);
      }
    }),
  );
});
