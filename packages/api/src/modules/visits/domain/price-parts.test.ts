import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payableMinor, priceParts, type RecordedPart } from './price-parts.js';

const prices = new Map([
  ['tube', { name: '集热管', unitPriceMinor: 12_050 }],
  ['seal', { name: '密封圈', unitPriceMinor: 300 }],
]);

test('a part from the list has its name and price, whether it is paid or covered', () => {
  const { priced, issues } = priceParts([{ priceItemId: 'tube', name: '别的', quantity: 2, covered: false }], prices);
  expect(issues).toEqual([]);
  expect(priced).toEqual([
    { priceItemId: 'tube', name: '集热管', quantity: 2, unitPriceMinor: 12_050, covered: false, oldPartTaken: false },
  ]);
});

test('a part in words costs nothing, so it cannot be one that is paid', () => {
  expect(priceParts([{ name: ' 胶 ', quantity: 1, covered: true }], prices).priced).toMatchObject([
    { name: '胶', unitPriceMinor: 0, priceItemId: null },
  ]);
  expect(priceParts([{ name: '胶', quantity: 1, covered: false }], prices).issues).toEqual([
    { path: 'parts.0.priceItemId', code: 'visit.paidPartNeedsPrice' },
  ]);
});

test('the customer pays what is not covered, and nothing else', () => {
  const part = fc.record({
    priceItemId: fc.constantFrom('tube', 'seal'),
    quantity: fc.integer({ min: 1, max: 999 }),
    covered: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (some, others) => {
      const pays = (parts: RecordedPart[]) => payableMinor(priceParts(parts, prices).priced);
      expect(pays([...some, ...others])).toBe(pays(some) + pays(others));
      expect(pays(some.map((one) => ({ ...one, covered: true })))).toBe(0);
    }),
  );
});
