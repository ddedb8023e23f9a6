import { RequestKind, Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import {
  accountId,
  customerId,
  partnerId,
  sql,
  technicianId,
  type Bound,
  type Row,
  type Rule,
  type Sql,
} from '../../kernel/read/index.js';
import { isFieldOnly, isInside, readsAsPartner } from '../../kernel/who.js';

const HEARS_COMPLAINTS: readonly Role[] = [
  Role.SUPERVISOR,
  Role.MANAGER,
  Role.EXECUTIVE,
  Role.ADMIN,
  Role.AGENT,
  Role.CALLBACK_AGENT,
];

/** In which of their roles somebody hears complaints. */
export const hearingRoles = ({ roles }: Actor): Role[] => roles.filter((role) => HEARS_COMPLAINTS.includes(role));

/** Complaints about the service are not for those who give it: these hear all of them, others what triage gives their role. */
export const hearsComplaints = (actor: Actor): boolean => actor.kind === 'SYSTEM' || hearingRoles(actor).length > 0;

const ownRoles: Bound = ({ actor }) => actor.roles;
const hearing: Bound = ({ actor }) => hearingRoles(actor);

/** Whoever looks into a request knows of it, whatever it complains of. */
const onTheTeam = (row: Row): Sql => sql`exists (
  select from investigation i join investigation_member m on m.organization_id = i.organization_id
    and m.investigation_id = i.id and m.left_at is null and m.account_id = ${accountId}
  where i.organization_id = ${row('organization_id')} and i.request_id = ${row('id')} and i.state = 'OPEN')`;

/** Who has a duty in the settling of claims, and no say in complaints. */
const SETTLERS: readonly Role[] = [Role.STORES, Role.FINANCE];
export const settlesClaims = ({ roles }: Actor): boolean => roles.some((role) => SETTLERS.includes(role));

/** Whoever moves the goods or the money of a claim knows the request it hangs on, once the claim is agreed to. */
const settlesClaimOf = (row: Row): Sql => sql`exists (
  select from claim c where c.organization_id = ${row('organization_id')} and c.request_id = ${row('id')}
  and c.state in ('APPROVED', 'SETTLED', 'REVERSED'))`;

/**
 * Who sees a request. Customers theirs; partners what came through them; technicians what they are sent to; other
 * staff everything, but complaints only those who hear them, whose role they are given to, who look into them, or who
 * settle what was agreed to be due; and never whoever is complained of. Where the policy keeps complaints on a line of
 * their own, those it names hear of none but what they took down themselves.
 */
export const requestAccess: Rule = (row, ask) => {
  if (ask(({ actor }) => actor.kind === 'CUSTOMER')) return sql`${row('customer_id')} = ${customerId}`;
  if (ask(({ actor }) => readsAsPartner(actor))) return sql`${row('partner_id')} = ${partnerId}`;
  if (!ask(({ actor }) => isInside(actor))) return sql`false`;
  const isComplaint = sql`${row('kind')} = ${() => RequestKind.COMPLAINT}`;
  // Nobody in particular, as the product itself, is in no list.
  const isOwnMatter = sql`${row('complained_of_ids')} @> array[${accountId}]::uuid[]`;
  if (ask(({ actor }) => isFieldOnly(actor))) {
    return sql`not (${isOwnMatter}) and (${onTheTeam(row)} or not ${isComplaint} and (${row('technician_id')} = ${technicianId} or exists (
      select from visit v where v.organization_id = ${row('organization_id')} and v.request_id = ${row('id')}
      and v.technician_id = ${technicianId})))`;
  }
  if (!ask(({ actor }) => hearsComplaints(actor))) {
    const settles = ask(({ actor }) => settlesClaims(actor)) ? settlesClaimOf(row) : sql`false`;
    return sql`not (${isOwnMatter})
      and (not ${isComplaint} or ${row('owner_role')} = any(${ownRoles}::text[]) or ${onTheTeam(row)} or ${settles})`;
  }
  // Nobody is kept from anything where the list is empty: the product itself hears in no role.
  const isKeptFromThem = ask(({ actor }) => actor.kind === 'SYSTEM')
    ? sql`false`
    : sql`${isComplaint} and ${row('hidden_from')} @> ${hearing}::text[]
      and ${row('filed_by_id')} is distinct from ${accountId}
      and not coalesce(${row('owner_role')} = any(${ownRoles}::text[]), false) and not ${onTheTeam(row)}`;
  const ownWork = ask(({ actor }) => actor.technicianId === null)
    ? sql`false`
    : sql`${isComplaint} and ${row('technician_id')} is not distinct from ${technicianId}`;
  return sql`not (${isOwnMatter}) and not (${ownWork}) and not (${isKeptFromThem})`;
};

/** Who moves a request to other rules than those it was filed under. */
export const REBINDERS = [Role.SUPERVISOR, Role.MANAGER] as const;
export const mayRebind = ({ kind, roles }: Actor): boolean =>
  kind === 'STAFF' && REBINDERS.some((role) => roles.includes(role));

/** Of what hangs on a request, outsiders see only what is public. */
export const publicToOutsiders: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor)) ? sql`true` : sql`${row('public')}`;

/** Only those inside the company. */
export const insideOnly: Rule = (_row, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`);
