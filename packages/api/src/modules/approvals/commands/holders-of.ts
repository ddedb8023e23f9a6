import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { Post } from '../domain/approval-content.js';

/** Those who hold one of these posts, and those who decide in their place just now. */
const HOLDERS = `
  with held as (
    select id from account where organization_id = ? and kind = 'STAFF' and disabled_at is null
      and (offices && ?::text[] or roles && ?::text[]) and id <> all(?::uuid[]))
  select id from held
  union
  select d.to_id from approval_delegation d join held on held.id = d.from_id
  where d.organization_id = ? and d.revoked_at is null and d.starts_at <= ? and d.ends_at > ?
    and d.to_id <> all(?::uuid[])`;

/** Names of posts, by what they are. */
export interface PostNames {
  readonly offices: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Who holds one of these posts, or decides in the place of somebody who does. UUIDs.
 * @param but whose own matter it is: neither they nor anybody in their place
 */
export async function holdersOf(
  { em, organizationId, now }: Work,
  { offices, roles }: PostNames,
  but: readonly string[] = [],
): Promise<string[]> {
  if (!offices.length && !roles.length) return [];
  const at = now.toISOString();
  const others = list(but);
  const asked = [organizationId, list(offices), list(roles), others, organizationId, at, at, others];
  return (await em.execute<{ id: string }[]>(HOLDERS, asked)).map(({ id }) => id);
}

export const postNames = (posts: readonly Post[]): PostNames => ({
  offices: posts.flatMap(({ kind, name }) => (kind === 'OFFICE' ? name : [])),
  roles: posts.flatMap(({ kind, name }) => (kind === 'ROLE' ? name : [])),
});

const list = (values: readonly string[]): string => `{${values.join(',')}}`;
