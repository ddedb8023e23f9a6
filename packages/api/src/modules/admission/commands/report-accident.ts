import type { AccidentReporter } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { AdmissionAccident } from '../admission-accident.entity.js';
import { partyOn } from '../domain/party-on.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { outcomeDue } from './outcome-due.js';
import type { AdmissionTools } from './register-admission.js';
import { stepAdmission } from './step-admission.js';

export interface ReportAccident extends AdmissionSeen {
  readonly happenedAt: Date;
  readonly what: string;
  /** As whom it is reported; the policy says who reports accidents of the class. */
  readonly reportedAs: AccidentReporter;
  /** Of the firm, where it reports an accident of its own person. */
  readonly reporter?: string | null;
}

/**
 * An accident is reported, by whom the policy says; by when its outcome is to be filed follows from its promise. Refuses
 * like `lockAdmission`, and with InvalidInputError: `reportedAs` (`admission.reportedByOther`), `reporter` (`required`),
 * `happenedAt` (`admission.inFuture`).
 */
export async function reportAccident(input: ReportAccident, work: Work, tools: AdmissionTools): Promise<Done> {
  const hand = await lockAdmission(work, input, 'REPORT_ACCIDENT');
  const { admission, rules } = hand;
  const { organizationId, actor, now } = work;
  const { happenedAt, what, reportedAs, reporter = null } = input;
  const { reportedBy, outcomeFiledBy } = rules.classes[admission.class]!.accident;
  if (reportedAs !== reportedBy) throw refuse.input({ path: 'reportedAs', code: 'admission.reportedByOther' });
  if (reportedAs === 'OWN_FIRM' && !admission.technicianId && !reporter)
    throw refuse.input({ path: 'reporter', code: 'required' });
  if (happenedAt > now) throw refuse.input({ path: 'happenedAt', code: 'admission.inFuture' });
  const id = uuidv7();
  const at = { organizationId, table: 'admission_accident', column: 'reporter_cipher', id };
  const outcomeByDepartment = partyOn(outcomeFiledBy, admission);
  work.em.create(AdmissionAccident, {
    organizationId,
    id,
    admissionId: admission.id,
    happenedAt,
    what,
    reportedAs,
    reporterCipher: reporter && tools.personalData.seal(reporter, at),
    byId: actor.accountId!,
    at: now,
    outcomeDueAt: outcomeByDepartment && outcomeDue(hand, admission.class, now),
    outcomeByDepartment,
  });
  const to = [admission.department, rules.stopWork.orderedBy, ...(outcomeByDepartment ? [outcomeByDepartment] : [])];
  return stepAdmission(work, admission, 'REPORT_ACCIDENT', { to });
}
