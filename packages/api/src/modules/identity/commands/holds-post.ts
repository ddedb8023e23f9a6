import type { Work } from '../../../kernel/database/unit-of-work.js';

/** Whether whoever acts holds the office, or has the role, of that name in the policy. */
export async function holdsPost(
  { em, organizationId, actor }: Work,
  { offices }: { readonly offices: Readonly<Record<string, unknown>> },
  name: string,
): Promise<boolean> {
  if (!offices[name]) return actor.roles.some((role) => role === name);
  const held = await em.execute<unknown[]>(
    'select 1 from account where organization_id = ? and id = ? and ? = any(offices)',
    [organizationId, actor.accountId, name],
  );
  return held.length > 0;
}
