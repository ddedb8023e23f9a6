import type { EntityManager } from '@mikro-orm/postgresql';
import { loadPolicy, type Policy } from '../../policy/index.js';

/** The text that is being tried, compiled; batches of one replay follow each other, so one is remembered. */
let last: { readonly sha: string; readonly policy: Policy } | null = null;

/** The policy a replay tries, as it was written when the replay was asked for. */
export async function draftOf(
  em: EntityManager,
  { organizationId, id, sha }: { readonly organizationId: string; readonly id: string; readonly sha: string },
): Promise<Policy> {
  if (last?.sha === sha) return last.policy;
  const [row] = await em.execute<{ source: string }[]>(
    'select source from replay where organization_id = ? and id = ?',
    [organizationId, id],
  );
  const loaded = loadPolicy(row!.source, id);
  if (!loaded.ok) throw new Error(`The replay ${id} tries a policy that cannot be read`);
  last = { sha, policy: loaded.policy };
  return last.policy;
}
