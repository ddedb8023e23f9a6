import { minorTotal } from '../../money/minor-total';

interface Money {
  amountMinor: string;
  currency: string;
}

/** Of a claim, what is counted. */
export interface CountedClaim {
  claimed: Money;
  approved?: Money | null;
  settled: Money;
  outstanding?: Money | null;
}

export interface ClaimTotal {
  currency: string;
  count: number;
  /** Minor units. */
  claimed: string;
  approved: string;
  settled: string;
  outstanding: string;
}

/** What claims come to, currency by currency: amounts of two currencies are never added up. */
export function claimTotals(claims: readonly CountedClaim[]): ClaimTotal[] {
  const currencies = [...new Set(claims.map(({ claimed }) => claimed.currency))].toSorted();
  return currencies.map((currency) => {
    const of = claims.filter(({ claimed }) => claimed.currency === currency);
    const total = (amount: (claim: CountedClaim) => Money | null | undefined) =>
      minorTotal(of.map((claim) => amount(claim)?.amountMinor ?? 0));
    return {
      currency,
      count: of.length,
      claimed: total(({ claimed }) => claimed),
      approved: total(({ approved }) => approved),
      settled: total(({ settled }) => settled),
      outstanding: total(({ outstanding }) => outstanding),
    };
  });
}
