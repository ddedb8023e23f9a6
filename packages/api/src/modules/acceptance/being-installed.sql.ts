import { sql, type Row, type Sql } from '../../kernel/read/index.js';

/** Whether somebody asked for the installation of a unit and it is not done yet. */
export const isBeingInstalled = (row: Row): Sql => sql`exists (select from service_request i
  where i.organization_id = ${row('organization_id')} and i.asset_id = ${row('id')} and i.kind = 'INSTALLATION'
  and i.state not in ('AWAITING_ACCEPTANCE', 'ACCEPTED', 'CLOSED', 'REJECTED', 'CANCELLED'))`;
