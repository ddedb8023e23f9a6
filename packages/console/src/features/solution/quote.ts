/** A line of a quote while it is written: whole pieces, the list price in minor units, the discount as a part of 10,000. */
export interface QuoteLine {
  priceItemId: string;
  quantity: number;
  discountBasisPoints: number;
}

export interface LinePrice {
  /** Minor units, whole numbers as text. */
  unitPriceMinor: string;
  amountMinor: string;
}

const whole = 10_000n;

/** What a line comes to: the discount is taken off one piece, rounded half up to a minor unit, as on the quote itself. */
export function linePrice(
  listPriceMinor: string,
  { quantity, discountBasisPoints }: Omit<QuoteLine, 'priceItemId'>,
): LinePrice {
  const list = BigInt(listPriceMinor);
  const discount = (list * BigInt(discountBasisPoints) + whole / 2n) / whole;
  const unit = list - discount;
  return { unitPriceMinor: String(unit), amountMinor: String(unit * BigInt(quantity)) };
}

/** Per cent as people type it, `12.5`, as parts of 10,000; null of what is none from 0 to 100 with two places. */
export function basisPointsOf(percent: string): number | null {
  const plain = percent.trim();
  if (plain === '') return 0;
  if (!/^\d{1,3}(?:\.\d{0,2})?$/.test(plain)) return null;
  const [units = '', part = ''] = plain.split('.');
  const points = Number(units) * 100 + Number(part.padEnd(2, '0'));
  return points <= 10_000 ? points : null;
}

/** Parts of 10,000 as per cent to type over: `1250` is `12.5`. */
export const percentOf = (basisPoints: number): string => String(basisPoints / 100);
