import type { Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { isInside } from '../../kernel/who.js';
import type { PolicyContext } from './policies.js';
import type { PolicySource } from './policy-version-words.js';

/** Departments that have somebody and have not acknowledged; where nobody works in any, the people themselves. */
const AWAITED = `
  with version as (
    select v.* from policy_version v where v.organization_id = ? and v.id = ? and v.state = 'IN_FORCE'
      and not exists (select from policy_version n where n.organization_id = v.organization_id and n.state = 'IN_FORCE'
        and n.in_force_from > v.in_force_from and n.in_force_from <= now())),
  staff as (
    select a.* from account a join version v on a.organization_id = v.organization_id
    where a.kind = 'STAFF' and a.disabled_at is null),
  asked as (
    select distinct department, department as holder, null::text as name from staff where department is not null
    union all
    select null, id::text, display_name from staff
    where not exists (select from staff where department is not null))
  select asked.department, asked.name from asked
  where not exists (select from policy_acknowledgement k join version v on k.organization_id = v.organization_id
    and k.policy_version_id = v.id where coalesce(k.department, k.by_id::text) = asked.holder)
  order by asked.department, asked.name limit 200`;

/** Who is still to acknowledge a version that binds requests, or will; nobody where another has taken its place. */
export async function awaitedAcknowledgements(
  versionId: string,
  { source, source_sha256 }: PolicySource,
  { actor, read, house }: ReadContext & PolicyContext,
) {
  if (!isInside(actor)) return [];
  const asked = await read.execute<{ department: string | null; name: string | null }>(AWAITED, [
    actor.organizationId,
    versionId,
  ]);
  const lines = house.policies.readings.of(source, source_sha256) ?? [];
  const labels = new Map(
    lines.filter(({ path }) => path[0] === 'departments').map(({ path, value }) => [path[1], value]),
  );
  return asked.map(({ department, name }) => {
    const label: Localized = department
      ? (labels.get(department) ?? { 'zh-CN': department, en: department })
      : { 'zh-CN': name ?? '', en: name ?? '' };
    return { department, label: localizedText(label, actor.language) };
  });
}
