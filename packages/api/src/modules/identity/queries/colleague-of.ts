import type { Actor } from '../../../kernel/actor.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import type { Colleague } from '../../../kernel/is-named.js';

const NOBODY: Colleague = { roles: [], offices: [], department: null };

/** Whoever acts, by all the names the policy may know them by. */
export async function colleagueOf(rows: SqlRows, { organizationId, accountId, kind }: Actor): Promise<Colleague> {
  if (kind !== 'STAFF' || !accountId) return NOBODY;
  const [found] = (await rows.execute(
    'select roles, offices, department from account where organization_id = ? and id = ? and disabled_at is null',
    [organizationId, accountId],
  )) as Colleague[];
  return found ?? NOBODY;
}
