import type { LocalVisit } from '../../field/local-visit';
import type { Vans } from '../../field/read-day';

export interface LeftOnVan {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly onHand: number;
  readonly missing: number;
}

type Van = Pick<Vans[number], 'levels'>;

/**
 * What lies on a van by its books, less what records that wait on this phone say was used beyond what the API has heard.
 * Never below nothing: what goes beyond is missing, as the API will say. By the parts' short names.
 */
export function leftOnVan({ levels }: Van, visits: readonly Pick<LocalVisit, 'told' | 'waiting'>[]): LeftOnVan[] {
  const more = new Map<string, number>();
  for (const { told, waiting } of visits) {
    const record = waiting.findLast(({ facts }) => facts.kind === 'RECORD')?.facts;
    if (record?.kind !== 'RECORD') continue;
    for (const { priceItemId, quantity } of record.parts)
      if (priceItemId) more.set(priceItemId, (more.get(priceItemId) ?? 0) + quantity);
    for (const { priceItem, quantity } of told.parts)
      if (priceItem) more.set(priceItem.id, (more.get(priceItem.id) ?? 0) - quantity);
  }
  return levels
    .flatMap(({ id, item, onHand, missing }) => {
      if (!item) return [];
      const left = onHand - missing - (more.get(item.id) ?? 0);
      return [{ id, code: item.code, name: item.name.text, onHand: Math.max(0, left), missing: Math.max(0, -left) }];
    })
    .filter(({ onHand, missing }) => onHand + missing > 0)
    .toSorted((one, other) => one.code.localeCompare(other.code));
}
