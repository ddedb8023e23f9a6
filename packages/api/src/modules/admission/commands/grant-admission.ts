import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { Admission } from '../admission.entity.js';
import { readAdmission } from './lock-admission.js';
import { admitWhenComplete } from './step-admission.js';

/** Refuses with InvalidInputError (`admission.askedOtherwise`) what is no admission that waits to be agreed to. */
export async function refuseOtherAdmission({ em, organizationId }: Work, admissionId: string | null): Promise<void> {
  const waits = admissionId && (await em.count(Admission, { organizationId, id: admissionId, state: 'REGISTERED' }));
  if (!waits) throw refuse.input({ path: 'rule', code: 'admission.askedOtherwise' });
}

/**
 * All have agreed: the person is admitted, unless something of the file is missing again by then; as soon as it is
 * there, they are. @returns whether they were admitted
 */
export async function grantAdmission(work: Work, admissionId: string): Promise<boolean> {
  return admitWhenComplete(work, await readAdmission(work, admissionId));
}
