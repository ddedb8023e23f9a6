import { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { accountId, sql, type Ask, type Row, type Rule, type Sql } from '../../kernel/read/index.js';
import { isInside, isOffice } from '../../kernel/who.js';

/** Those who see to it that planned work is done, whoever it belongs to. */
const LEADERS: readonly Role[] = [Role.SUPERVISOR, Role.MANAGER, Role.ADMIN];

export const leadsRounds = (actor: Actor): boolean =>
  actor.kind === 'SYSTEM' || (actor.kind === 'STAFF' && actor.roles.some((role) => LEADERS.includes(role)));

/** Whoever performs it: by role, by office, by department. */
const isPerformer = (row: Row, performedBy: Sql): Sql => sql`exists (select from account a
  where a.organization_id = ${row('organization_id')} and a.id = ${accountId} and a.disabled_at is null
    and (${performedBy} = any(a.roles) or ${performedBy} = any(a.offices) or a.department = ${performedBy}))`;

/** The office sees all planned work; those in the field see what is theirs to do. */
export const insidersOrPerformers: Rule = (row, ask) => {
  if (ask(({ actor }) => isOffice(actor))) return sql`true`;
  return ask(({ actor }) => isInside(actor)) ? isPerformer(row, row('performed_by')) : sql`false`;
};

/** Whether the viewer may say what became of a round, and tell its customers. */
export const mayRecordRound = (row: Row, ask: Ask): Sql => mayRecord(row, row('performed_by'), ask);

/** Whether the viewer may say what became of a task of a round. */
export const mayRecordTask = (row: Row, ask: Ask): Sql =>
  mayRecord(
    row,
    sql`(select pr.performed_by from planned_round pr where pr.organization_id = ${row('organization_id')}
      and pr.id = ${row('round_id')})`,
    ask,
  );

function mayRecord(row: Row, performedBy: Sql, ask: Ask): Sql {
  if (ask(({ actor }) => leadsRounds(actor))) return sql`true`;
  return ask(({ actor }) => isInside(actor)) ? isPerformer(row, performedBy) : sql`false`;
}
