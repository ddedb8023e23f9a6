import { minorTotal } from '../../money/minor-total';

interface Money {
  amountMinor: string;
  currency: string;
}

/** What was debited and credited, and what is left. */
export interface Balance {
  debit: Money;
  credit: Money;
  balance: Money;
}

/** What an account comes to for one party. */
export interface PartyBalance<Account extends string> extends Balance {
  account: Account;
  party?: { id: string } | null;
}

/** What all accounts come to, by currency: as much debited as credited, unless only some of the accounts were asked for. */
export function inAll(balances: readonly Balance[]) {
  const groups = Map.groupBy(balances, ({ balance }) => balance.currency);
  return [...groups].map(([currency, rows]) => ({ currency, total: totalOf(rows, currency) }));
}

function totalOf(rows: readonly Balance[], currency: string) {
  const sum = (of: 'debit' | 'credit' | 'balance') => ({
    amountMinor: minorTotal(rows.map((row) => row[of].amountMinor)),
    currency,
  });
  return { debit: sum('debit'), credit: sum('credit'), balance: sum('balance') };
}

/** Balances account by account with their sum; amounts of two currencies are never added up. */
export function byAccount<Account extends string, Balance extends PartyBalance<Account>>(
  balances: readonly (Balance & { account: Account })[],
) {
  const groups = Map.groupBy(balances, ({ account, balance }) => `${account} ${balance.currency}`);
  return [...groups.values()].map((rows) => {
    const { account, balance } = rows[0]!;
    const { currency } = balance;
    return { account, currency, rows, total: totalOf(rows, currency) };
  });
}
