import type { LedgerAccount } from '@aftercare/schema';
import type { Posting } from './posting.js';

type Fault = 'ledger.malformed' | 'ledger.unbalanced' | 'ledger.ofNoRequest';

const OF_CUSTOMERS: readonly LedgerAccount[] = ['CUSTOMER_PAYABLE', 'CUSTOMER_RECEIVABLE'];

/**
 * What keeps lines from being an entry, as the code of a message; null when they are one: at least two lines, each of a
 * whole number of minor units, which sum to zero in every currency; money of customers belongs to a request.
 */
export function entryFault(postings: readonly Posting[], requestId: string | null): Fault | null {
  if (postings.length < 2 || !postings.every(isSound)) return 'ledger.malformed';
  const sums = new Map<string, number>();
  for (const { amountMinor, currency } of postings) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  if ([...sums.values()].some((sum) => sum !== 0)) return 'ledger.unbalanced';
  const ofCustomers = postings.some(({ account }) => OF_CUSTOMERS.includes(account.code));
  return ofCustomers && requestId === null ? 'ledger.ofNoRequest' : null;
}

const isSound = ({ amountMinor, currency }: Posting) =>
  Number.isSafeInteger(amountMinor) && amountMinor !== 0 && /^[A-Z]{3}$/.test(currency);
