import type { Language, Localized, PriceClass, VisitOutcome } from '@aftercare/schema';

/** A line of the price the customer agreed to. Minor units, for one. */
export interface AgreedLine {
  readonly name: Localized;
  readonly class: PriceClass;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly currency: string;
}

/** Labour or travel on a report; minor units. */
export interface AgreedCharge {
  readonly kind: 'LABOUR' | 'TRAVEL';
  readonly description: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  readonly covered: false;
}

/**
 * The labour and travel a customer owes on a report, as they were agreed to: nothing while the work is not at its end.
 * Parts are owed as they were used, and stand on the report by themselves.
 */
export function agreedCharges(
  lines: readonly AgreedLine[],
  outcome: VisitOutcome | null,
  language: Language,
): AgreedCharge[] {
  if (outcome === null || outcome === 'NOT_FIXED') return [];
  return lines.flatMap(({ name, class: kind, quantity, unitPriceMinor, currency }) => {
    if (kind !== 'LABOUR' && kind !== 'TRAVEL') return [];
    const description = quantity === 1 ? name[language] : `${name[language]} × ${quantity}`;
    return [
      { kind, description, amount: { amountMinor: quantity * unitPriceMinor, currency }, covered: false as const },
    ];
  });
}
