import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { takenFromVan, type PartOfVisit } from '../domain/taken-from-van.js';
import { StockMovement } from '../stock-movement.entity.js';

/** What a visit used, as its record says now. */
export interface UsedOnVisit {
  readonly visitId: string;
  readonly technicianId: string;
  readonly parts: readonly { readonly priceItemId: string | null; readonly quantity: number }[];
  readonly at: Date;
}

interface UsedRow {
  readonly van: string;
  readonly item: string;
  readonly taken: number;
  readonly missing: number;
}

/** The van, and what it gave for the visit so far; one row without a part where it gave nothing. */
const SO_FAR = `
  select l.id as van, m.price_item_id as item,
    coalesce(sum(case m.kind when 'USE' then m.quantity else -m.quantity end), 0)::int as taken,
    coalesce(sum(case m.kind when 'USE' then m.missing else -m.missing end), 0)::int as missing
  from stock_location l
  left join stock_movement m on m.organization_id = l.organization_id and m.visit_id = ? and l.id in (m.from_id, m.to_id)
  where l.organization_id = ? and l.technician_id = ? group by l.id, m.price_item_id`;

const ON_VAN = `select price_item_id as item, on_hand from stock_level
  where organization_id = ? and location_id = ? and price_item_id = any(?::uuid[]) order by price_item_id for update`;

/**
 * Lowers what lies on the technician's van by what the visit used. The work has happened, so nothing is refused: what the
 * van did not hold is missing there until somebody counts. Who has no van moves nothing.
 */
export async function takeFromVan(work: Work, { visitId, technicianId, parts, at }: UsedOnVisit): Promise<void> {
  const { em, organizationId, actor } = work;
  const wanted = Map.groupBy(
    parts.filter(({ priceItemId }) => priceItemId !== null),
    ({ priceItemId }) => priceItemId!,
  );
  const before = await em.execute<UsedRow[]>(SO_FAR, [visitId, organizationId, technicianId]);
  const van = before[0]?.van;
  if (!van || !actor.accountId) return;
  const items = [...new Set([...wanted.keys(), ...before.flatMap(({ item }) => item ?? [])])].toSorted();
  if (!items.length) return;
  const held = await em.execute<{ item: string; on_hand: number }[]>(ON_VAN, [
    organizationId,
    van,
    `{${items.join(',')}}`,
  ]);
  const standing = items.map((priceItemId): PartOfVisit => {
    const { taken = 0, missing = 0 } = before.find(({ item }) => item === priceItemId) ?? {};
    const uses = wanted.get(priceItemId) ?? [];
    return {
      priceItemId,
      wanted: uses.reduce((sum, { quantity }) => sum + quantity, 0),
      taken,
      missing,
      onHand: held.find(({ item }) => item === priceItemId)?.on_hand ?? 0,
    };
  });
  for (const { kind, ...moved } of takenFromVan(standing))
    em.create(StockMovement, {
      ...moved,
      organizationId,
      id: uuidv7(),
      kind,
      fromId: kind === 'USE' ? van : null,
      toId: kind === 'USE' ? null : van,
      visitId,
      byId: actor.accountId,
      at,
    });
  await em.flush();
}
