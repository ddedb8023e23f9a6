import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { AdmissionEducation } from '../admission-education.entity.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import type { AdmissionTools } from './register-admission.js';
import { admitWhenComplete, stepAdmission } from './step-admission.js';

export interface RecordEducation extends AdmissionSeen {
  /** Of the policy. */
  readonly level: string;
  readonly onDay: string;
  readonly trainer: string;
}

/**
 * Somebody was taught safety at a level, and by whom. Refuses like `lockAdmission`, and with InvalidInputError: `level`
 * (`notOffered`), `onDay` (`admission.inFuture`).
 */
export async function recordEducation(input: RecordEducation, work: Work, tools: AdmissionTools): Promise<Done> {
  const hand = await lockAdmission(work, input, 'FILE');
  const { admission, rules, today } = hand;
  const { level, onDay, trainer } = input;
  if (!rules.classes[admission.class]!.educated.includes(level))
    throw refuse.input({ path: 'level', code: 'notOffered' });
  if (onDay > today) throw refuse.input({ path: 'onDay', code: 'admission.inFuture' });
  const { em, organizationId, actor, now } = work;
  const id = uuidv7();
  const at = { organizationId, table: 'admission_education', column: 'trainer_cipher', id };
  em.create(AdmissionEducation, {
    organizationId,
    id,
    admissionId: admission.id,
    level,
    onDay,
    trainerCipher: tools.personalData.seal(trainer, at),
    byId: actor.accountId!,
    at: now,
  });
  await stepAdmission(work, admission, 'FILE');
  await admitWhenComplete(work, hand);
  return { subjectId: admission.id };
}
