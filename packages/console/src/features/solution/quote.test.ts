import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPointsOf, linePrice, percentOf } from './quote';

test('the discount is taken off one piece and rounded half up, so that quantity times price is the amount', () => {
  expect(linePrice('9999', { quantity: 3, discountBasisPoints: 1000 })).toEqual({
    unitPriceMinor: '8999',
    amountMinor: '26997',
  });
  expect(linePrice('5', { quantity: 1, discountBasisPoints: 1000 })).toMatchObject({ unitPriceMinor: '4' });
  expect(linePrice('120000', { quantity: 2, discountBasisPoints: 0 })).toMatchObject({ amountMinor: '240000' });
  expect(linePrice('120000', { quantity: 2, discountBasisPoints: 10_000 })).toMatchObject({ amountMinor: '0' });
});

test('a line never costs less than nothing nor more than its list price', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 13n }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      (list, quantity, discountBasisPoints) => {
        const { unitPriceMinor, amountMinor } = linePrice(String(list), { quantity, discountBasisPoints });
        expect(BigInt(unitPriceMinor) >= 0n && BigInt(unitPriceMinor) <= list).toBe(true);
        expect(BigInt(amountMinor)).toBe(BigInt(unitPriceMinor) * BigInt(quantity));
      },
    ),
  );
});

test('a discount is typed in per cent, and what is none is not guessed at', () => {
  expect(basisPointsOf('12.5')).toBe(1250);
  expect(basisPointsOf('')).toBe(0);
  expect(basisPointsOf('100')).toBe(10_000);
  for (const text of ['100.01', '-1', '1.234', 'a tenth']) expect(basisPointsOf(text)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      expect(basisPointsOf(percentOf(points))).toBe(points);
    }),
  );
});
