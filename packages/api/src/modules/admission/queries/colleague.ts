import type { Actor } from '../../../kernel/actor.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import type { AdmissionRules } from '../../policy/index.js';
import type { Colleague, NamedOnAdmission } from '../domain/admission-hands.js';

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

/** Whom the rules name on one admission. */
export function namedOn(
  { classes, stopWork }: AdmissionRules,
  admission: { readonly class: string; readonly department: string; readonly contractingDepartment: string },
): NamedOnAdmission {
  const { department, contractingDepartment } = admission;
  const own = classes[admission.class]!;
  return {
    department,
    contractingDepartment,
    orderedBy: stopWork.orderedBy,
    stampedBy: own.stampedBy,
    filedWith: own.filedWith,
    reportedBy: own.accident.reportedBy,
    outcomeFiledBy: own.accident.outcomeFiledBy,
  };
}
