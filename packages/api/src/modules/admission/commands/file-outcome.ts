import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { AdmissionAccident } from '../admission-accident.entity.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface FileOutcome extends AdmissionSeen {
  readonly accidentId: string;
  readonly outcome: string;
}

/** What became of an accident is filed, once. Refuses like `lockAdmission`; with NotFoundError (accident). */
export async function fileOutcome({ accidentId, outcome, ...seen }: FileOutcome, work: Work): Promise<Done> {
  const { admission, rules } = await lockAdmission(work, seen, 'FILE_OUTCOME');
  const { em, organizationId, actor, now } = work;
  const one = { organizationId, id: accidentId, admissionId: admission.id, outcomeAt: null };
  const accident = await em.findOne(AdmissionAccident, one);
  if (!accident?.outcomeByDepartment) throw refuse.notFound('admissionAccident');
  Object.assign(accident, { outcome, outcomeById: actor.accountId, outcomeAt: now });
  return stepAdmission(work, admission, 'FILE_OUTCOME', { to: [rules.stopWork.orderedBy] });
}
