import { sql, type Row, type Sql } from '../../kernel/read/index.js';

/** The most urgent open promise is due; the far future stands for none. */
export const hasPromise = (row: Row): Sql => sql`${row('due_kind')} is not null`;
const running = (row: Row): Sql => sql`${hasPromise(row)} and not ${row('due_paused')}`;

export const isBroken = (row: Row): Sql => sql`${running(row)} and ${row('due_at')} < now()`;

/** Some running clock of the request has reached the time at which its policy warns, and is not yet due. */
export const isAtRisk = (row: Row): Sql => sql`${running(row)} and ${row('due_at')} >= now() and exists (
  select from sla_clock k where k.organization_id = ${row('organization_id')} and k.request_id = ${row('id')}
  and k.state = 'RUNNING' and k.warn_at <= now() and k.due_at >= now())`;

/** How the most urgent open promise of a request stands now. */
export const promiseState = (row: Row): Sql => sql`case
  when not (${hasPromise(row)}) then 'NONE'
  when ${row('due_paused')} then 'PAUSED'
  when ${isBroken(row)} then 'BROKEN'
  when ${isAtRisk(row)} then 'AT_RISK'
  else 'ON_TRACK' end`;
