/** A quantity with at most three places, as the API counts it: thousandths. Undefined when it is none. */
export function thousandthsOf(text: string): bigint | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,3}))?$/.exec(text.trim());
  return match ? BigInt(match[1]! + (match[2] ?? '').padEnd(3, '0')) : undefined;
}

/** Thousandths as a decimal without needless zeros: `12345n` is `12.345`. */
export function quantityText(thousandths: bigint): string {
  const digits = String(thousandths).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
}

const TONS = ['t', '吨', 'ton', 'tons', 'tonne', 'tonnes'];
const KILOGRAMS = ['kg', '公斤', '千克'];

/** What goods weigh whose unit is a weight, in whole kilograms; undefined for rolls, reams and pieces. */
export function kilogramsOf(thousandths: bigint, unit: string): bigint | undefined {
  const named = unit.trim().toLowerCase();
  if (TONS.includes(named)) return thousandths;
  return KILOGRAMS.includes(named) ? (thousandths + 500n) / 1000n : undefined;
}

/** What so many units cost, halves of a minor unit counted up. */
export const priceOf = (thousandths: bigint, unitPriceMinor: bigint): bigint =>
  (thousandths * unitPriceMinor + 500n) / 1000n;
