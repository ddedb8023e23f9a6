import type { CauseFamily } from '@aftercare/schema';
import type { SqlRows } from '../../../kernel/sql-rows.js';

/** What stands as found of a request. */
export interface StandingFinding {
  readonly id: string;
  readonly family: CauseFamily;
  readonly nature: string;
  /** One of the severities of the policy. */
  readonly degree: string;
  readonly responsibleUnits: readonly string[];
}

/** The finding that no newer one has taken the place of; null where nothing was found yet. */
export async function findingOf(
  rows: SqlRows,
  organizationId: string,
  requestId: string,
): Promise<StandingFinding | null> {
  const [standing] = (await rows.execute(
    `select f.id, f.family, f.nature, f.degree, f.responsible_units as "responsibleUnits" from finding f
     where f.organization_id = ? and f.request_id = ? and not exists (
       select from finding n where n.organization_id = f.organization_id and n.supersedes_id = f.id)`,
    [organizationId, requestId],
  )) as StandingFinding[];
  return standing ?? null;
}
