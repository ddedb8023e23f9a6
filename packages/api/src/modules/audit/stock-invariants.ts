/** What rows can prove of parts. */
export const STOCK_INVARIANTS = [
  {
    name: 'what lies in a place is what its movements come to',
    faults: `select l.id::text from stock_level l where l.on_hand <> coalesce((select
          sum(case when m.to_id = l.location_id then m.quantity else -m.quantity end) from stock_movement m
          where m.organization_id = l.organization_id and m.price_item_id = l.price_item_id and l.location_id in (m.from_id, m.to_id)), 0)
      union all
      select m.id::text from stock_movement m, unnest(array[m.from_id, m.to_id]) p where p is not null and not exists (select from stock_level l
        where l.organization_id = m.organization_id and l.price_item_id = m.price_item_id and l.location_id = p)`,
  },
] as const;
