import { sql, type Row, type Sql } from '../../kernel/read/index.js';

/** The kinds of consent of a request which stand in that state, as `text[]`. */
export const consentKinds = (
  row: Row,
  state: 'GIVEN' | 'REQUESTED',
): Sql => sql`(select coalesce(array_agg(c.kind), '{}')
  from consent c where c.organization_id = ${row('organization_id')} and c.request_id = ${row('id')}
  and c.state = ${state === 'GIVEN' ? sql`'GIVEN'` : sql`'REQUESTED'`})`;
