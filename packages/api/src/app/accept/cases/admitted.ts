import type { LocalDate } from '../../../modules/policy/index.js';
import { agree } from '../agreement.js';
import { admittedTo, onAdmission, sayMissing, type AdmissionSeen } from '../admitting.js';
import type { Stage } from '../scenario.js';
import type { CaseAdmission, Expectation } from './case.js';

/** What a running house says of somebody who is to enter, told as the case tells of them. */
export async function admittedAs(stage: Stage, told: CaseAdmission, expect: Expectation, on: LocalDate) {
  const { company, desk } = stage;
  const { agent } = desk;
  const { class: named, trades = [], papers, certified = [], educated, exam } = told;
  const who = { name: '外来人员', firm: '外单位', class: named, trades, department: 'HOST' };
  const admission = admittedTo(await onAdmission(agent, 'registerAdmission', null, who));
  let seen: AdmissionSeen = admission;
  const step = async (...args: [name: Parameters<typeof onAdmission>[1], more: Readonly<Record<string, unknown>>]) => {
    seen = admittedTo(await onAdmission(agent, args[0], admission, args[1]));
  };
  for (const [paper, copies] of Object.entries(papers))
    await step('fileAdmissionPaper', { paper, copies, filedOn: on });
  for (const { trade, until } of certified)
    await step('fileAdmissionPaper', {
      paper: 'TRADE_CERTIFICATE',
      trade,
      copies: 1,
      filedOn: on,
      validUntil: until,
    });
  for (const level of educated) await step('recordAdmissionEducation', { level, onDay: on, trainer: '教员' });
  if (exam !== undefined) await step('recordAdmissionExam', { passed: exam, onDay: on });
  if (expect.goodUntil === undefined) return { missing: sayMissing(seen.missing) };
  const safety = company.staff('DEPARTMENT-SAFETY');
  seen = admittedTo(await onAdmission(safety, 'stampAdmission', admission));
  seen = admittedTo(await onAdmission(agent, 'askAdmission', admission, { reason: '检修' }));
  const [asked] = seen.approvals;
  for (const office of ['HOST_HEAD', 'SAFETY_HEAD'])
    if (asked) await agree(company.staff(office), asked.id).catch(() => null);
  const { admission: now } = await agent.ask<{ admission: { expiresOn: string | null } }>(
    'query ($id: ID!) { admission(id: $id) { expiresOn } }',
    { id: admission.id },
  );
  return { goodUntil: now.expiresOn ?? 'not admitted' };
}
