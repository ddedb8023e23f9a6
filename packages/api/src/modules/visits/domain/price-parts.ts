import type { InputIssue } from '../../../kernel/refusal.js';

/** A part as the technician names it: from the price list, or in words where the list has none. */
export interface RecordedPart {
  readonly priceItemId?: string | null;
  readonly name?: string | null;
  readonly quantity: number;
  /** Borne by the warranty: the customer does not pay it. */
  readonly covered: boolean;
  readonly oldPartTaken?: boolean | null;
}

/** What a part from the price list is called and costs, minor units for one. */
export interface PartPrice {
  readonly name: string;
  readonly unitPriceMinor: number;
}

export interface PricedPart {
  readonly priceItemId: string | null;
  readonly name: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly covered: boolean;
  readonly oldPartTaken: boolean;
}

/**
 * Parts at their prices, or what is wrong with them. A part that is paid needs a price from the list; one in words has
 * none, so it can only be covered.
 */
export function priceParts(
  parts: readonly RecordedPart[],
  prices: ReadonlyMap<string, PartPrice>,
): { readonly priced: PricedPart[]; readonly issues: InputIssue[] } {
  const priced: PricedPart[] = [];
  const issues: InputIssue[] = [];
  parts.forEach((part, index) => {
    const found = priceOf(part, prices);
    if ('code' in found) issues.push({ ...found, path: `parts.${index}.${found.path}` });
    else priced.push(found);
  });
  return { priced, issues };
}

function priceOf(part: RecordedPart, prices: ReadonlyMap<string, PartPrice>): PricedPart | InputIssue {
  const { quantity, covered } = part;
  const common = { quantity, covered, oldPartTaken: part.oldPartTaken ?? false };
  if (part.priceItemId) {
    const price = prices.get(part.priceItemId);
    return price
      ? { ...common, ...price, priceItemId: part.priceItemId }
      : { path: 'priceItemId', code: 'visit.notOnPriceList' };
  }
  if (!part.name?.trim()) return { path: 'name', code: 'required' };
  if (!covered) return { path: 'priceItemId', code: 'visit.paidPartNeedsPrice' };
  return { ...common, priceItemId: null, name: part.name.trim(), unitPriceMinor: 0 };
}

/** What the customer pays for these parts, minor units. */
export const payableMinor = (parts: readonly Pick<PricedPart, 'covered' | 'quantity' | 'unitPriceMinor'>[]): number =>
  parts.reduce((sum, { covered, quantity, unitPriceMinor }) => (covered ? sum : sum + quantity * unitPriceMinor), 0);
