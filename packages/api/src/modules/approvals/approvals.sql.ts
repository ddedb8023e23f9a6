import { accountId, organizationId, sql, type Row, type Sql } from '../../kernel/read/index.js';

/** The accounts that vote with the asking one's hand just now: itself, and those it decides for. */
const HANDS = sql`select p.id, p.display_name, p.offices, p.roles from account p
  where p.organization_id = ${organizationId} and p.kind = 'STAFF' and p.disabled_at is null
  and (p.id = ${accountId} or p.id in (select d.from_id from approval_delegation d
    where d.organization_id = ${organizationId} and d.to_id = ${accountId} and d.revoked_at is null
    and d.starts_at <= now() and d.ends_at > now()))`;

/** The same as JSON, for the rule that decides. */
export const hands = (): Sql => sql`select coalesce(json_agg(json_build_object(
  'accountId', h.id, 'name', h.display_name, 'offices', h.offices, 'roles', h.roles)), '[]') from (${HANDS}) h`;

/** Those who wrote the version of the policy an approval is about; of others, nobody. */
const versionAuthors = (row: Row): Sql => sql`(select w.authors from policy_version w
  where w.organization_id = ${row('organization_id')} and w.id = ${row('subject_id')}
  and ${row('subject')} = 'POLICY_VERSION')`;

/** The same as JSON. */
export const authorsOf = (row: Row): Sql => sql`select coalesce(to_json(${versionAuthors(row)}), '[]')`;

/** What was said in the present round, in order. */
export const votesOfRound = (row: Row): Sql => sql`select coalesce(json_agg(json_build_object(
  'id', v.id, 'step', v.step, 'post', v.post, 'also', v.also, 'verdict', v.verdict, 'byId', v.by_id, 'onBehalfOfId', v.on_behalf_of_id)
  order by v.id), '[]') from approval_vote v
  where v.organization_id = ${row('organization_id')} and v.approval_id = ${row('id')} and v.round = ${row('round')}`;

/** The last round in which whoever asks has voted, before the present one; null where they never did. */
export const lastSeenRound = (row: Row): Sql => sql`select max(v.round) from approval_vote v
  where v.organization_id = ${row('organization_id')} and v.approval_id in (${row('id')}, ${row('replaces_id')})
  and v.by_id = ${accountId} and v.round < ${row('round')}`;

/**
 * Whether an approval waits for whoever asks: what `seatsFor` decides, as a condition to find them by. Not one's own,
 * by asking or by writing; an open post that one holds or decides for; neither of the two heard in this step.
 */
export const waitsForViewer = (
  row: Row,
): Sql => sql`${row('state')} = 'PENDING' and ${row('asked_by_id')} <> ${accountId}
  and ${accountId} <> all (coalesce(${versionAuthors(row)}, '{}'))
  and exists (select from (${HANDS}) h where h.id <> ${row('asked_by_id')}
    and h.id <> all (coalesce(${versionAuthors(row)}, '{}'))
    and (h.offices && ${row('awaited_offices')} or h.roles && ${row('awaited_roles')})
    and not exists (select from approval_vote v where v.organization_id = ${row('organization_id')}
      and v.approval_id = ${row('id')} and v.round = ${row('round')} and v.step = ${row('step')}
      and (v.by_id in (h.id, ${accountId}) or v.on_behalf_of_id in (h.id, ${accountId}))))`;
