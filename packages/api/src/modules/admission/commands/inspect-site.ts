import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { AdmissionInspection } from '../admission-inspection.entity.js';
import { inspectionGaps, type InspectionAnswer } from '../domain/judge-inspection.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface InspectSite extends AdmissionSeen {
  /** Of the policy's rounds. */
  readonly round: string;
  readonly answers: readonly InspectionAnswer[];
}

/**
 * Somebody looked at how a person works on site, item by item; a failed one says what was seen. The responsible
 * department hears of what is not in order. Refuses like `lockAdmission`, and with InvalidInputError: `round`
 * (`notOffered`), `answers` (`admission.everyItem`).
 */
export async function inspectSite({ round, answers, ...seen }: InspectSite, work: Work): Promise<Done> {
  const { admission, rules } = await lockAdmission(work, seen, 'INSPECT');
  const content = rules.inspections.find(({ key }) => key === round);
  if (!content) throw refuse.input({ path: 'round', code: 'notOffered' });
  if (inspectionGaps(Object.keys(content.items), answers).length)
    throw refuse.input({ path: 'answers', code: 'admission.everyItem' });
  const passed = answers.every((one) => one.passed);
  work.em.create(AdmissionInspection, {
    organizationId: work.organizationId,
    id: uuidv7(),
    admissionId: admission.id,
    round,
    passed,
    answers,
    byId: work.actor.accountId!,
    at: work.now,
  });
  return stepAdmission(work, admission, 'INSPECT', { to: passed ? [] : [admission.department] });
}
