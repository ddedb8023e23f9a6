import { sql, type Row, type Sql } from '../../kernel/read/index.js';

/** Whether somebody was sent whom the customer has not turned down: of them they may demand another. */
export const sentSomebody = (row: Row): Sql => sql`exists (select from visit s
  where s.organization_id = ${row('organization_id')} and s.request_id = ${row('id')}
  and not exists (select from technician_rejection n where n.organization_id = s.organization_id
    and n.request_id = s.request_id and n.technician_id = s.technician_id))`;
