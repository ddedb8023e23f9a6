import { expect, test } from 'vitest';
import { byAccount, inAll } from './by-account';

const balance = (account: string, id: string, minor: number, currency = 'CNY') => ({
  account,
  party: { id },
  debit: { amountMinor: String(Math.max(minor, 0)), currency },
  credit: { amountMinor: String(Math.max(-minor, 0)), currency },
  balance: { amountMinor: String(minor), currency },
});

test('an account is the sum of what it is for each party', () => {
  const [first, second] = byAccount([
    balance('PENALTY', 'SALES', 20_000),
    balance('PENALTY', 'STORES', -5_000),
    balance('BANK', '', -1),
  ]);
  expect(first).toMatchObject({
    account: 'PENALTY',
    total: { debit: { amountMinor: '20000' }, credit: { amountMinor: '5000' }, balance: { amountMinor: '15000' } },
  });
  expect(second).toMatchObject({ account: 'BANK', total: { balance: { amountMinor: '-1', currency: 'CNY' } } });
});

test('two currencies of one account stand apart', () => {
  expect(byAccount([balance('BANK', '', 1), balance('BANK', '', 2, 'USD')])).toHaveLength(2);
});

test('all accounts together are in balance, each currency by itself', () => {
  const sums = inAll([balance('BANK', '', 300), balance('GOODS', '', -300), balance('BANK', '', 2, 'USD')]);
  expect(sums).toMatchObject([
    {
      currency: 'CNY',
      total: { debit: { amountMinor: '300' }, credit: { amountMinor: '300' }, balance: { amountMinor: '0' } },
    },
    { currency: 'USD', total: { balance: { amountMinor: '2' } } },
  ]);
});
