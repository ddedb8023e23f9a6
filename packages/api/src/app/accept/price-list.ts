import type { Person } from './person.js';

/** A line of the price list; money in minor units. */
export interface Price {
  readonly id: string;
  readonly code: string;
  readonly class: string;
  readonly basis: string;
  readonly unitPrice: { readonly amountMinor: string; readonly currency: string };
}

/** The price list as somebody reads it, by code. */
export async function priceList(person: Person): Promise<ReadonlyMap<string, Price>> {
  const { priceItems } = await person.ask<{ priceItems: Price[] }>(
    'query { priceItems { id code class basis unitPrice { amountMinor currency } } }',
  );
  return new Map(priceItems.map((item) => [item.code, item]));
}
