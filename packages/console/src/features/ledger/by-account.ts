import { minorTotal } from '../../money/minor-total';

interface Money {
  amountMinor: string;
  currency: string;
}

/** What an account comes to for one party. */
export interface PartyBalance<Account extends string> {
  account: Account;
  party?: { id: string } | null;
  debit: Money;
  credit: Money;
  balance: Money;
}

/** Balances account by account with their sum; amounts of two currencies are never added up. */
export function byAccount<Account extends string, Balance extends PartyBalance<Account>>(
  balances: readonly (Balance & { account: Account })[],
) {
  const groups = Map.groupBy(balances, ({ account, balance }) => `${account} ${balance.currency}`);
  return [...groups.values()].map((rows) => {
    const { account, balance } = rows[0]!;
    const { currency } = balance;
    const sum = (of: 'debit' | 'credit' | 'balance') => ({
      amountMinor: minorTotal(rows.map((row) => row[of].amountMinor)),
      currency,
    });
    return { account, currency, rows, total: { debit: sum('debit'), credit: sum('credit'), balance: sum('balance') } };
  });
}
