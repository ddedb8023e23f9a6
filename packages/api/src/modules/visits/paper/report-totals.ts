import type { ReportPart, ReportStatement } from './service-report-content.js';

/** What one currency's lines come to, in minor units. */
export interface ReportTotal {
  readonly currency: string;
  /** Borne by the warranty or a contract. */
  readonly coveredMinor: number;
  readonly payableMinor: number;
}

/** What a line of parts costs, minor units, half a unit rounded away from zero. */
export function partAmountMinor({ quantity, unitPrice }: Pick<ReportPart, 'quantity' | 'unitPrice'>): number {
  const thousandths = BigInt(Math.round(quantity * 1000)) * BigInt(unitPrice.amountMinor);
  const half = thousandths < 0n ? -500n : 500n;
  return Number((thousandths + half) / 1000n);
}

/** Sums parts and charges per currency, in the order the currencies first appear. Currencies are never mixed. */
export function reportTotals({ partsUsed, charges }: Pick<ReportStatement, 'partsUsed' | 'charges'>): ReportTotal[] {
  const lines = [
    ...partsUsed.map((part) => ({
      currency: part.unitPrice.currency,
      minor: partAmountMinor(part),
      covered: part.covered,
    })),
    ...charges.map(({ amount, covered }) => ({ currency: amount.currency, minor: amount.amountMinor, covered })),
  ];
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const own = lines.filter((line) => line.currency === currency);
    const sum = (covered: boolean) =>
      own.reduce((total, line) => total + (line.covered === covered ? line.minor : 0), 0);
    return { currency, coveredMinor: sum(true), payableMinor: sum(false) };
  });
}
