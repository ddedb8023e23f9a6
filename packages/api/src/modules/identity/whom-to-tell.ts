import type { Work } from '../../kernel/database/unit-of-work.js';

/** Whoever holds one of these offices or roles of the policy, or works in one of these departments. UUIDs. */
export async function whomToTell({ em, organizationId }: Work, names: readonly string[]): Promise<string[]> {
  if (!names.length) return [];
  const list = `{${names.join(',')}}`;
  const accounts = await em.execute<{ id: string }[]>(
    `select id from account where organization_id = ? and kind = 'STAFF' and disabled_at is null
       and (offices && ?::text[] or roles && ?::text[] or department = any(?::text[])) order by id`,
    [organizationId, list, list, list],
  );
  return accounts.map(({ id }) => id);
}
