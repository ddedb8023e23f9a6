import { sql, type Row, type Sql } from '../../kernel/read/index.js';

/**
 * Whether what the customer objected to is not settled: they agreed to no later round and to no later price, and no body
 * whose word is final has found against an objection to the quality.
 */
export const objectionStands = (row: Row): Sql => sql`exists (select from solution s
  where s.organization_id = ${row('organization_id')} and s.request_id = ${row('id')} and s.state = 'OBJECTED'
  and not exists (select from solution a where a.organization_id = s.organization_id and a.request_id = s.request_id
    and a.state = 'AGREED' and a.round > s.round)
  and not exists (select from consent c where c.organization_id = s.organization_id and c.request_id = s.request_id
    and c.kind = 'PAID_WORK' and c.state = 'GIVEN' and c.answered_at > s.decided_at)
  and not (s.ground = 'QUALITY' and exists (select from quality_inspection q
    where q.organization_id = s.organization_id and q.request_id = s.request_id and q.final
    and q.ruling = 'FOR_COMPANY')))`;
