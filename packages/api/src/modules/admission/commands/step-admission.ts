import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { transitionFor, STAYS, RETURNS } from '../../../kernel/state-machine/state-machine.js';
import { whomToTell } from '../../identity/index.js';
import { admissionEndsOn } from '../../policy/index.js';
import type { Admission } from '../admission.entity.js';
import { admissionMachine, type AdmissionStep } from '../domain/admission.machine.js';
import { fileNow, type AdmissionInHand } from './lock-admission.js';

/** Who hears of a step, by the names of the policy: offices, roles, departments; nobody without. */
interface Told {
  readonly to?: readonly string[];
}

/** Takes a step in the life of a locked admission: its state and version, and the news to those who should know. */
export async function stepAdmission(
  work: Work,
  admission: Admission,
  step: AdmissionStep,
  { to = [] }: Told = {},
): Promise<Done> {
  const row = transitionFor(admissionMachine, admission.state, step)!;
  if (row.to !== STAYS && row.to !== RETURNS) admission.state = row.to;
  admission.version += 1;
  await work.em.flush();
  if (to.length) await tellAdmission(work, admission, row.event, to);
  return { subjectId: admission.id };
}

/** Tells colleagues of an admission, by the names of the policy: what is told names nobody but the admission. */
export async function tellAdmission(
  work: Work,
  { id: admissionId, number }: Admission,
  topic: string,
  to: readonly string[],
): Promise<void> {
  const payload = { admissionId, about: { 'zh-CN': number, en: number } };
  work.tell({ topic, accounts: await whomToTell(work, to), payload, admissionId });
}

/** Admits somebody as soon as nothing is missing any more, until the last day the policy gives. */
export async function admitWhenComplete(
  work: Work,
  hand: Pick<AdmissionInHand, 'admission' | 'rules'>,
): Promise<boolean> {
  const { admission, rules } = hand;
  if (admission.state !== 'REGISTERED') return false;
  const { missing, today } = await fileNow(work, admission, hand);
  if (missing.length) return false;
  admission.admittedOn = today;
  admission.expiresOn = admissionEndsOn(rules, today);
  await stepAdmission(work, admission, 'ADMIT', { to: [admission.department, 'DISPATCHER'] });
  return true;
}
