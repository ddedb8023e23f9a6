import type { LedgerAccount } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFault } from './entry-fault.js';
import type { Posting } from './posting.js';
import { reversed } from './reversed.js';

const line = (amountMinor: number, currency = 'CNY', code: LedgerAccount = 'CASH'): Posting => ({
  account: { code },
  amountMinor,
  currency,
});

test('an entry has two lines at least, of whole amounts that are something', () => {
  expect(entryFault([], null)).toBe('ledger.malformed');
  expect(entryFault([line(0), line(0)], null)).toBe('ledger.malformed');
  expect(entryFault([line(0.5), line(-0.5)], null)).toBe('ledger.malformed');
  expect(entryFault([line(2 ** 53), line(-(2 ** 53))], null)).toBe('ledger.malformed');
  expect(entryFault([line(1, 'cny'), line(-1, 'cny')], null)).toBe('ledger.malformed');
  expect(entryFault([line(1), line(-1)], null)).toBe(null);
});

test('what balances over two currencies together balances in neither', () => {
  expect(entryFault([line(100), line(-100, 'USD')], null)).toBe('ledger.unbalanced');
  expect(entryFault([line(100), line(-100), line(7, 'USD'), line(-7, 'USD')], null)).toBe(null);
});

test('money of a customer belongs to a request', () => {
  const lines = [line(1, 'CNY', 'CUSTOMER_PAYABLE'), line(-1)];
  expect([entryFault(lines, null), entryFault(lines, 'a request')]).toEqual(['ledger.ofNoRequest', null]);
});

const amounts = fc.array(
  fc.record({
    amount: fc.integer({ min: -1e9, max: 1e9 }).filter(Boolean),
    currency: fc.constantFrom('CNY', 'USD', 'EUR'),
  }),
  { minLength: 1, maxLength: 12 },
);
const balanced = amounts.map((lines) => [
  ...lines.map(({ amount, currency }) => line(amount, currency)),
  ...lines.map(({ amount, currency }) => line(-amount, currency)),
]);

test('a balanced entry stays one whatever the order, and a cent off makes it none', () => {
  fc.assert(
    fc.property(balanced, fc.nat(), fc.constantFrom(1, -1), (lines, which, off) => {
      expect(entryFault(lines, null)).toBe(null);
      expect(entryFault(lines.toReversed(), null)).toBe(null);
      const place = which % lines.length;
      const wrong = lines.map((one, at) => (at === place ? { ...one, amountMinor: one.amountMinor + off } : one));
      expect(entryFault(wrong, null)).not.toBe(null);
    }),
  );
});

test('a reversal balances like what it takes back, and both together are nothing', () => {
  fc.assert(
    fc.property(balanced, (lines) => {
      const back = reversed(lines);
      expect(entryFault(back, null)).toBe(null);
      expect(back.map(({ amountMinor }, place) => amountMinor + lines[place]!.amountMinor)).toEqual(lines.map(() => 0));
      expect(reversed(back)).toEqual(lines);
    }),
  );
});
