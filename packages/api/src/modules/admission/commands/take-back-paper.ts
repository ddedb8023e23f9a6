import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { AdmissionPaper } from '../admission-paper.entity.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface TakeBackPaper extends AdmissionSeen {
  readonly paperId: string;
  readonly reason: string;
}

/**
 * A paper turns out not to count: it stays on record, and what was stamped is to be stamped again. Whoever was admitted
 * on it is not let in while it is missing. Refuses like `lockAdmission`; with NotFoundError (paper).
 */
export async function takeBackPaper({ paperId, reason, ...seen }: TakeBackPaper, work: Work): Promise<Done> {
  const { admission } = await lockAdmission(work, seen, 'FILE');
  const { organizationId } = work;
  const one = { organizationId, id: paperId, admissionId: admission.id, takenBackAt: null };
  const paper = await work.em.findOne(AdmissionPaper, one);
  if (!paper) throw refuse.notFound('admissionPaper');
  paper.takenBackAt = work.now;
  paper.takenBackReason = reason;
  Object.assign(admission, { stampedById: null, stampedAt: null, filedById: null, filedAt: null });
  return stepAdmission(work, admission, 'FILE');
}
