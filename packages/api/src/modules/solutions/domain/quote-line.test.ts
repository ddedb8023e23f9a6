import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceLine } from './quote-line.js';

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 1_000 }),
  listPriceMinor: fc.integer({ min: 0, max: 1_000_000_000_000 }),
  discountBasisPoints: fc.integer({ min: 0, max: 10_000 }),
});

test('nine tenths of 120.50 for two are 216.90: the discount is taken off each piece', () => {
  const two = { quantity: 2, listPriceMinor: 12_050, charged: true };
  expect(priceLine({ ...two, discountBasisPoints: 1_000 })).toEqual({ unitPriceMinor: 10_845, amountMinor: 21_690 });
  expect(priceLine({ ...two, discountBasisPoints: 0 })).toEqual({ unitPriceMinor: 12_050, amountMinor: 24_100 });
});

test('half a fen of discount is a fen of discount', () => {
  expect(priceLine({ quantity: 1, listPriceMinor: 5, discountBasisPoints: 1_000, charged: true }).unitPriceMinor).toBe(
    4,
  );
  expect(priceLine({ quantity: 1, listPriceMinor: 4, discountBasisPoints: 1_000, charged: true }).unitPriceMinor).toBe(
    4,
  );
});

test('what the policy does not charge for costs nothing, whatever the list says', () => {
  fc.assert(
    fc.property(line, (one) => {
      expect(priceLine({ ...one, charged: false })).toEqual({ unitPriceMinor: 0, amountMinor: 0 });
    }),
  );
});

test('the amount is quantity times unit price, between nothing and the list price, and less for a larger discount', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 0, max: 10_000 }), (one, other) => {
      const { unitPriceMinor, amountMinor } = priceLine({ ...one, charged: true });
      expect(amountMinor).toBe(unitPriceMinor * one.quantity);
      expect(unitPriceMinor).toBeGreaterThanOrEqual(0);
      expect(unitPriceMinor).toBeLessThanOrEqual(one.listPriceMinor);
      const more = Math.max(one.discountBasisPoints, other);
      const dearer = priceLine({ ...one, discountBasisPoints: more, charged: true }).unitPriceMinor;
      expect(dearer).toBeLessThanOrEqual(unitPriceMinor);
    }),
  );
});

test('without a discount it is the list price, with all of it nothing', () => {
  fc.assert(
    fc.property(line, (one) => {
      const priced = (discountBasisPoints: number) => priceLine({ ...one, discountBasisPoints, charged: true });
      expect(priced(0).unitPriceMinor).toBe(one.listPriceMinor);
      expect(priced(10_000).unitPriceMinor).toBe(0);
    }),
  );
});
