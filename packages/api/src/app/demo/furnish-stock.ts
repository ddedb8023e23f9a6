import { uuidv7 } from 'uuidv7';
import type { Furnishing } from './furnishing.js';

const DAY = 86_400_000;

/** The places parts lie in. All came into the first before the history that is told, and some went on from there. */
export async function furnishStock(to: Furnishing): Promise<void> {
  const { stock = [] } = to.demo;
  const keeper = to.accounts.find(({ roles }) => roles.includes('STORES'))?.accountId;
  if (!keeper) return;
  const at = new Date(to.now.getTime() - 60 * DAY).toISOString();
  let first: string | null = null;
  for (const { kind, name, technician, parts } of stock) {
    const id = uuidv7();
    await to.insert(
      `with o as (select ?::uuid as id)
       insert into stock_location (organization_id, id, kind, name, technician_id, created_at)
       select o.id, ?::uuid, ?, ?, (select t.id from technician t where t.organization_id = o.id and t.name = ?), ?::timestamptz from o`,
      id,
      kind,
      name,
      technician ?? null,
      at,
    );
    for (const [code, quantity] of Object.entries(parts))
      await to.insert(
        `with o as (select ?::uuid as id)
         insert into stock_movement (organization_id, id, kind, price_item_id, from_id, to_id, quantity, by_id, at)
         select o.id, ?::uuid, ?, i.id, ?::uuid, ?::uuid, ?::int, ?::uuid, ?::timestamptz
         from o join price_item i on i.organization_id = o.id and i.code = ?`,
        uuidv7(),
        first ? 'ISSUE' : 'RECEIVE',
        first,
        id,
        quantity,
        keeper,
        at,
        code,
      );
    first ??= id;
  }
}
