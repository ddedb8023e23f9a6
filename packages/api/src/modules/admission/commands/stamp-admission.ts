import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { papersInWords } from '../domain/papers-in-words.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { admitWhenComplete, stepAdmission } from './step-admission.js';

/**
 * Whom the policy names has reviewed the papers: stamps them, and takes them in, as the class needs. Refuses like
 * `lockAdmission`, and with InvalidInputError `admission.papersFirst` while papers are missing.
 */
export async function stampAdmission(input: AdmissionSeen, work: Work): Promise<Done> {
  const hand = await lockAdmission(work, input, 'STAMP');
  const { admission, rules, missing } = hand;
  const papers = missing.filter(({ need }) => need === 'PAPER' || need === 'CERTIFICATE');
  if (papers.length)
    throw refuse.input({
      path: 'admissionId',
      code: 'admission.papersFirst',
      values: { papers: papersInWords(papers)[work.actor.language] },
    });
  const { stampedBy, filedWith } = rules.classes[admission.class]!;
  const by = work.actor.accountId!;
  if (stampedBy) Object.assign(admission, { stampedById: by, stampedAt: work.now });
  if (filedWith) Object.assign(admission, { filedById: by, filedAt: work.now });
  await stepAdmission(work, admission, 'STAMP');
  await admitWhenComplete(work, hand);
  return { subjectId: admission.id };
}
