/** The most a quantity may be, in thousandths: a thousand million units. */
const MOST = 1_000_000_000_000;

/** A quantity written as a decimal, such as `12.345`, in thousandths of its unit; `null` for what is no such quantity. */
export function thousandthsOf(text: string): number | null {
  const [, whole = '', fraction = ''] = /^(\d{1,12})(?:\.(\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (!whole) return null;
  const thousandths = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
  return thousandths <= MOST ? thousandths : null;
}

/** What so much costs at a price for one whole unit, minor units, halves up. */
export const priceOf = (quantityThousandths: number, unitPriceMinor: number): number =>
  divided(BigInt(quantityThousandths) * BigInt(unitPriceMinor), 1000n);

/**
 * What a part of an amount comes to, when `before` of `whole` were counted earlier: however it is cut, the parts sum to the
 * amount exactly. Quantities in thousandths, money in minor units.
 */
export function portionOf(amountMinor: number, whole: number, before: number, part: number): number {
  const upTo = (counted: number) => divided(BigInt(amountMinor) * BigInt(counted), BigInt(whole));
  return upTo(before + part) - upTo(before);
}

const divided = (amount: bigint, by: bigint): number => Number((2n * amount + by) / (2n * by));
