import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface RevokeAdmission extends AdmissionSeen {
  readonly reason: string;
}

/** The admission is over before its time. Refuses like `lockAdmission`. */
export async function revokeAdmission({ reason, ...seen }: RevokeAdmission, work: Work): Promise<Done> {
  const { admission } = await lockAdmission(work, seen, 'REVOKE');
  Object.assign(admission, { endedReason: reason, endedById: work.actor.accountId, endedAt: work.now });
  return stepAdmission(work, admission, 'REVOKE', { to: [admission.department, 'DISPATCHER'] });
}
