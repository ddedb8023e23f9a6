import { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { accountId, sql, type Rule } from '../../kernel/read/index.js';

const has = ({ kind, roles }: Actor, role: Role): boolean =>
  kind === 'SYSTEM' || (kind === 'STAFF' && roles.includes(role));

/**
 * Everybody inside sees their own cards once they are signed. The management sees all others; the supervisor, heads of
 * departments and whom the policy names to judge see those of their department, or all where they belong to none.
 */
export const ownOrTheirPeople: Rule = (row, ask) => {
  if (!ask(({ actor }) => actor.kind === 'STAFF' || actor.kind === 'SYSTEM')) return sql`false`;
  const signed = sql`${row('state')} = 'SIGNED_OFF'`;
  const own = sql`${row('account_id')} is not distinct from ${accountId}`;
  if (ask(({ actor }) => has(actor, Role.EXECUTIVE))) return sql`(${signed} or not (${own}))`;
  const everywhere = ask(({ actor }) => has(actor, Role.SUPERVISOR)) ? sql`true` : sql`false`;
  const heads = ask(({ actor }) => has(actor, Role.SUPERVISOR) || has(actor, Role.MANAGER)) ? sql`true` : sql`false`;
  return sql`(${own} and ${signed} or not (${own}) and exists (select from account v
    where v.organization_id = ${row('organization_id')} and v.id = ${accountId}
    and (${heads} or ${row('judged_by')} = any(v.roles) or ${row('judged_by')} = any(v.offices))
    and (${everywhere} or v.department is null or ${row('department')} is null or v.department = ${row('department')})))`;
};
