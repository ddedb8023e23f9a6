import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { admitWhenComplete, stepAdmission } from './step-admission.js';

export interface RecordExam extends AdmissionSeen {
  readonly passed: boolean;
  /** 0 to 1000, where one is given. */
  readonly score?: number | null;
  readonly onDay: string;
}

/**
 * Somebody sat the safety exam; the last time counts. Refuses like `lockAdmission`, and with InvalidInputError: `passed`
 * (`notOffered`: the class needs no exam), `onDay` (`admission.inFuture`).
 */
export async function recordExam({ passed, score, onDay, ...seen }: RecordExam, work: Work): Promise<Done> {
  const hand = await lockAdmission(work, seen, 'FILE');
  const { admission, rules, today } = hand;
  if (!rules.classes[admission.class]!.exam) throw refuse.input({ path: 'passed', code: 'notOffered' });
  if (onDay > today) throw refuse.input({ path: 'onDay', code: 'admission.inFuture' });
  Object.assign(admission, { examPassed: passed, examScore: score ?? null, examOn: onDay });
  await stepAdmission(work, admission, 'FILE');
  await admitWhenComplete(work, hand);
  return { subjectId: admission.id };
}
