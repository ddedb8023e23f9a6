import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unrecoveredLines } from './postings.js';
import { unrecovered } from './unrecovered.js';

const names = { SALES: 'UNIT', WORKSHOP: 'UNIT', OURS: 'COMPANY', CARRIER: 'OUTSIDER', CUSTOMER: 'CUSTOMER' } as const;
const mill = {
  bearers: names,
  departments: Object.fromEntries(Object.keys(names).map((name) => [name, { 'zh-CN': name, en: name }])),
};

test('what a mistake of sales kept from being recovered stays with sales', () => {
  expect(unrecovered(mill, 12_345, { SALES: 10_000 })).toMatchObject([{ department: 'SALES', amountMinor: 12_345 }]);
});

test('what the rule leaves to the carrier, who does not pay, to be found out, or to the customer, is the company’s', () => {
  for (const shares of [{ CARRIER: 10_000 } as Record<string, number>, { CUSTOMER: 10_000 }, null])
    expect(unrecovered(mill, 500, shares)).toMatchObject([{ department: 'OURS', kind: 'COMPANY', amountMinor: 500 }]);
  expect(unrecovered(mill, 500, { CARRIER: 6_000, SALES: 4_000 })).toMatchObject([
    { department: 'SALES', amountMinor: 200 },
    { department: 'OURS', amountMinor: 300 },
  ]);
});

test('where the policy has no word for the company, it has one of its own', () => {
  expect(unrecovered({ bearers: {}, departments: {} }, 1, null)).toMatchObject([{ kind: 'COMPANY', amountMinor: 1 }]);
});

test('all that is missing is borne by somebody, and the books balance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 10_000 }), (left, toSales) => {
      const borne = unrecovered(mill, left, { SALES: toSales, CARRIER: 10_000 - toSales });
      expect(borne.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(left);
      const lines = unrecoveredLines('a carrier', borne, 'CNY');
      expect(lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
      expect(lines.at(-1)).toMatchObject({ account: { code: 'RECOVERY_RECEIVABLE' }, amountMinor: -left });
    }),
  );
});
