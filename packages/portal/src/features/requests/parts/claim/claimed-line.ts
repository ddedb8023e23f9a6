import { minorOf } from '@aftercare/ui/minor-of';

/** A line of a claim while it is written: everything as it was typed. */
export interface ClaimedLine {
  readonly key: number;
  readonly product: string;
  readonly batch: string;
  readonly quantity: string;
  readonly unit: string;
  /** Of one unit, in the organization's currency. */
  readonly price: string;
}

/**
 * What a line comes to, in minor units: quantity times price, halves counted up. `null` while either is no number the API
 * takes: a quantity above zero with at most three places, a price of the currency.
 */
export function amountOf(
  { quantity, price }: Pick<ClaimedLine, 'quantity' | 'price'>,
  currency: string,
): bigint | null {
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(quantity) ?? [];
  const minor = minorOf(price, currency);
  if (whole === undefined || !minor) return null;
  const thousandths = BigInt(whole + fraction.padEnd(3, '0'));
  return thousandths > 0n ? (thousandths * BigInt(minor) + 500n) / 1000n : null;
}

/** Whether the line says everything that has to be said: of what is worth nothing, nothing is ever due. */
export const isComplete = (line: ClaimedLine, currency: string): boolean =>
  [line.product, line.batch, line.unit].every((words) => words.trim() !== '') && (amountOf(line, currency) ?? 0n) > 0n;
