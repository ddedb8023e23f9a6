import { expect, test } from 'vitest';
import { claimTotals } from './claim-totals';

const money = (amountMinor: string, currency = 'CNY') => ({ amountMinor, currency });

test('what was approved, paid and is owed is summed to the cent', () => {
  const part = { claimed: money('8000000'), approved: money('5600000'), settled: money('600000') };
  expect(
    claimTotals([
      { ...part, outstanding: money('5000000') },
      { claimed: money('1'), settled: money('0') },
    ]),
  ).toEqual([
    { currency: 'CNY', count: 2, claimed: '8000001', approved: '5600000', settled: '600000', outstanding: '5000000' },
  ]);
});

test('amounts of two currencies are never added up', () => {
  const claims = [money('1', 'USD'), money('2'), money('4', 'USD')].map((claimed) => ({
    claimed,
    settled: { ...claimed, amountMinor: '0' },
  }));
  expect(claimTotals(claims).map(({ currency, claimed }) => [currency, claimed])).toEqual([
    ['CNY', '2'],
    ['USD', '5'],
  ]);
});
