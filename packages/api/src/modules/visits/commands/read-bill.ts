import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { PartPrice } from '../domain/price-parts.js';
import type { VisitInHand } from './lock-visit.js';

/** What the parts of a visit may cost. Minor units of the organization's currency. */
export interface Bill {
  readonly currency: string;
  /** By price item: at the price agreed, else first recorded, else of today. */
  readonly prices: ReadonlyMap<string, PartPrice>;
  /** What the customer agreed to pay in all; null without a consent. */
  readonly agreedMinor: number | null;
  /** What other visits of the request charged for parts, and took. */
  readonly otherPartsMinor: number;
  readonly otherCollectedMinor: number;
}

const BILL = `
  select o.currency, a.total_minor::text as agreed,
    (select coalesce(sum(q.quantity * q.unit_price_minor) filter (where not q.covered), 0)::text
      from visit v join visit_part q on q.organization_id = v.organization_id and q.visit_id = v.id
      where v.organization_id = o.id and v.request_id = r.id and v.id <> ?) as other_parts,
    (select coalesce(sum(v.collected_minor), 0)::text from visit v
      where v.organization_id = o.id and v.request_id = r.id and v.id <> ?) as other_collected,
    (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', coalesce(i.name->>c.language, i.name->>'en', i.code),
        'unitPriceMinor', coalesce((l.line->>'unitPriceMinor')::bigint, k.unit_price_minor, i.unit_price_minor))), '[]')
      from price_item i
      left join lateral (select line from jsonb_array_elements(a.lines) line where line->>'priceItemId' = i.id::text limit 1) l on true
      left join lateral (select q.unit_price_minor from visit_part q where q.organization_id = o.id and q.visit_id = ?
        and q.price_item_id = i.id limit 1) k on true
      where i.organization_id = o.id and i.currency = o.currency
        and (i.withdrawn_at is null or l.line is not null or k.unit_price_minor is not null)) as prices
  from service_request r
    join organization o on o.id = r.organization_id
    join customer c on c.organization_id = r.organization_id and c.id = r.customer_id
    left join consent a on a.organization_id = r.organization_id and a.request_id = r.id
      and a.kind = 'PAID_WORK' and a.state = 'GIVEN'
  where r.organization_id = ? and r.id = ?`;

interface BillRow {
  readonly currency: string;
  readonly agreed: string | null;
  readonly other_parts: string;
  readonly other_collected: string;
  readonly prices: readonly (PartPrice & { readonly id: string })[];
}

/** What a visit's parts cost and what may be charged: names in the customer's language, for the report is theirs. */
export async function readBill({ em, organizationId }: Work, { visit, request }: VisitInHand): Promise<Bill> {
  const [row] = await em.execute<[BillRow]>(BILL, [visit.id, visit.id, visit.id, organizationId, request.id]);
  return {
    currency: row.currency,
    prices: new Map(row.prices.map(({ id, name, unitPriceMinor }) => [id, { name, unitPriceMinor }])),
    agreedMinor: row.agreed === null ? null : Number(row.agreed),
    otherPartsMinor: Number(row.other_parts),
    otherCollectedMinor: Number(row.other_collected),
  };
}
