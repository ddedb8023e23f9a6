import { sql, type Bound, type Filter } from '../../kernel/read/index.js';

const nameIndex: Bound = ({ given }) => given?.['nameIndex'] ?? null;

/**
 * Claims by what people have at hand: a part of their number or their request's, the beginning of a batch, or the
 * customer: a company by any part of its name, a person by neighbouring characters. The blind index of the name is
 * worked out by the resolver (`nameIndex`).
 */
export const claimSearch: Filter = (row, typed) => sql`position(upper(${typed}) in ${row('number')}) > 0
  or exists (select from service_request q where q.organization_id = ${row('organization_id')}
    and q.id = ${row('request_id')} and position(upper(${typed}) in q.number) > 0)
  or exists (select from claim_line l where l.organization_id = ${row('organization_id')}
    and l.claim_id = ${row('id')} and starts_with(lower(l.batch), lower(${typed})))
  or exists (select from customer u where u.organization_id = ${row('organization_id')} and u.id = ${row('customer_id')}
    and (position(lower(${typed}) in lower(u.company_name)) > 0
      or cardinality(${nameIndex}::text[]) > 0 and u.name_index @> ${nameIndex}::text[]))`;
