import { sql, type Row, type Sql } from '../../kernel/read/index.js';

/**
 * Where a solution stands: what was submitted is where the last approval of it says, and approved where the policy asks
 * nobody.
 */
export const solutionState = (row: Row): Sql => sql`case when ${row('state')} = 'SUBMITTED' then coalesce((
  select case a.state when 'PENDING' then 'IN_APPROVAL' when 'WITHDRAWN' then 'REJECTED' else a.state end from approval a
  where a.organization_id = ${row('organization_id')} and a.request_id = ${row('request_id')}
  and a.subject_id = ${row('id')} order by a.asked_at desc, a.id desc limit 1), 'APPROVED') else ${row('state')} end`;

/** Whether the customer has asked something that nobody has answered. */
export const questionOpen = (row: Row): Sql => sql`exists (select from solution_question q
  where q.organization_id = ${row('organization_id')} and q.solution_id = ${row('id')} and q.answer is null)`;
