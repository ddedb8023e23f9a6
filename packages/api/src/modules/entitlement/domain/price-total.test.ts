import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceTotal } from './price-total.js';

test('a total is the sum of its lines, whatever their order, to the last minor unit', () => {
  expect(
    priceTotal([
      { quantity: 3, unitPriceMinor: 12_050 },
      { quantity: 1, unitPriceMinor: 8_000 },
    ]),
  ).toBe(44_150);
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 999 }),
    unitPriceMinor: fc.integer({ min: 0, max: 100_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 50 }), (lines) => {
      expect(priceTotal(lines)).toBe(priceTotal(lines.toReversed()));
      expect(Number.isSafeInteger(priceTotal(lines))).toBe(true);
    }),
  );
});
