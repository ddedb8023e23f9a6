import { sql } from '../../../kernel/read/index.js';

/** What the books and the stores know of a request; null for what nobody has recorded. Minor units, and kilograms. */
export interface LossFigures {
  /** The trips of the investigation. */
  readonly trips: number | null;
  /** The way of the goods of claims, and their keeping. */
  readonly freightAndStorage: number | null;
  /** What was agreed to be due of claims, line by line, in the organization's currency. */
  readonly agreedTo: number | null;
  /** What was weighed as it was pulped again. */
  readonly pulpedKg: number | null;
}

/** `LossFigures` of the request that a statement calls `r`. */
export const lossFigures = sql`json_build_object(
  'trips', (select sum(t.amount_minor) from trip_cost t
    where t.organization_id = r.organization_id and t.request_id = r.id),
  'freightAndStorage', (select sum(k.amount_minor) from claim_cost k
    join claim c on c.organization_id = k.organization_id and c.id = k.claim_id
    where c.organization_id = r.organization_id and c.request_id = r.id and k.kind <> 'REPULPING'
    and k.reversed_at is null),
  'agreedTo', (select sum(c.approved_minor) from claim c
    where c.organization_id = r.organization_id and c.request_id = r.id and c.state in ('APPROVED', 'SETTLED')),
  'pulpedKg', (select sum(g.weight_kg) from claim_goods g
    join claim c on c.organization_id = g.organization_id and c.id = g.claim_id
    where c.organization_id = r.organization_id and c.request_id = r.id and g.step = 'DISPOSED' and g.verdict = 'PULP'))`;
