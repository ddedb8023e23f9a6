/** A line as it is quoted. Whole pieces; the list price in minor units; the discount in hundredths of a per cent. */
export interface QuotedLine {
  readonly quantity: number;
  readonly listPriceMinor: number;
  readonly discountBasisPoints: number;
  /** Whether by the policy the customer pays for it at all. */
  readonly charged: boolean;
}

/** What it costs the customer. Minor units. */
export interface LineAmount {
  readonly unitPriceMinor: number;
  readonly amountMinor: number;
}

const WHOLE = 10_000n;

/**
 * Prices a line. The discount is taken off one piece and rounded half up to a minor unit, so that quantity times unit
 * price is the amount, on the quote, in the consent and on the bill alike.
 */
export function priceLine({ quantity, listPriceMinor, discountBasisPoints, charged }: QuotedLine): LineAmount {
  if (!charged) return { unitPriceMinor: 0, amountMinor: 0 };
  const discount = (BigInt(listPriceMinor) * BigInt(discountBasisPoints) + WHOLE / 2n) / WHOLE;
  const unitPriceMinor = listPriceMinor - Number(discount);
  return { unitPriceMinor, amountMinor: unitPriceMinor * quantity };
}
