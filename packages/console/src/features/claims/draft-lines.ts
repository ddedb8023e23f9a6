import { minorOf } from '@aftercare/ui/minor-of';
import { priceOf, quantityText, thousandthsOf } from './quantity';

/** Goods that are claimed for, as they are typed. */
export interface DraftLine {
  /** Of the row on the screen; not sent. */
  key: string;
  batch: string;
  product: string;
  quantity: string;
  unit: string;
  /** Of one unit, in whole units of money with decimals. */
  price: string;
}

export const emptyLine = (): DraftLine => ({
  key: crypto.randomUUID(),
  batch: '',
  product: '',
  quantity: '',
  unit: '',
  price: '',
});

type Field = Exclude<keyof DraftLine, 'key'>;

/** The fields that are not yet as they can be sent. */
export function lineIssues(line: DraftLine, currency: string): Field[] {
  const texts = (['batch', 'product', 'unit'] as const).filter((field) => line[field].trim() === '');
  return [
    ...texts,
    ...(thousandthsOf(line.quantity) ? [] : (['quantity'] as const)),
    ...(minorOf(line.price, currency) ? [] : (['price'] as const)),
  ];
}

/** What a line comes to in minor units; zero while it cannot be said. */
export const lineAmount = ({ quantity, price }: DraftLine, currency: string): bigint =>
  priceOf(thousandthsOf(quantity) ?? 0n, BigInt(minorOf(price, currency) ?? 0));

export const claimedTotal = (lines: readonly DraftLine[], currency: string): string =>
  String(lines.reduce((sum, line) => sum + lineAmount(line, currency), 0n));

/** As the API takes it. */
export const lineInput = ({ batch, product, quantity, unit, price }: DraftLine, currency: string) => ({
  batch: batch.trim(),
  product: product.trim(),
  quantity: quantityText(thousandthsOf(quantity) ?? 0n),
  unit: unit.trim(),
  unitPriceMinor: minorOf(price, currency) ?? '0',
});
