import type { Work } from '../../../kernel/database/unit-of-work.js';
import { render, rowOf } from '../../../kernel/read/index.js';
import { checksOfVisit, type ChecksOfVisit } from '../checks-of-visit.sql.js';

const READ = `select ${render(checksOfVisit(rowOf('v'))).text} as checks from visit v where v.organization_id = ? and v.id = ?`;

/** What the checklists and forms of a visit are judged on. */
export async function readChecks({ em, organizationId }: Work, visitId: string): Promise<ChecksOfVisit> {
  const [row] = await em.execute<[{ checks: ChecksOfVisit }]>(READ, [organizationId, visitId]);
  return row.checks;
}
