import { encodeGlobalId, type Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

interface PartRow {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
  readonly quantity: number;
  readonly on_van: number | null;
}

/** What to bring on a visit, and how many of it lie on the van of whoever goes. Colleagues' business. */
export const partsToBringOf = code<ReadContext>(
  [],
  (source, { actor }) =>
    isInside(actor)
      ? (source['to_bring'] as PartRow[]).map(({ id, name, on_van, ...part }) => ({
          ...part,
          priceItemId: encodeGlobalId('PriceItem', id),
          name: localizedText(name, actor.language),
          onVan: on_van,
        }))
      : [],
  {
    to_bring: (row) => sql`select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'name', i.name,
        'quantity', n.quantity, 'on_van', case when l.id is not null then coalesce(s.on_hand, 0) end) order by i.position, i.id), '[]')
      from parts_needed(${row('organization_id')}, ${row('request_id')}, ${row('parts_to_bring')}) n
      join price_item i on i.organization_id = ${row('organization_id')} and i.id = n.price_item_id
      left join stock_location l on l.organization_id = ${row('organization_id')} and l.technician_id = ${row('technician_id')}
      left join stock_level s on s.organization_id = l.organization_id and s.location_id = l.id and s.price_item_id = i.id`,
  },
);
