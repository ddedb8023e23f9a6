import type { AdmissionRules } from '../../policy/index.js';
import type { NamedOnAdmission } from '../domain/admission-hands.js';

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
