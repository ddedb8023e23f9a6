import type { AdmissionAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { render, rowOf, sql } from '../../../kernel/read/index.js';
import { fileIn, fileOf, type WrittenFile } from '../admission-file.sql.js';
import { Admission } from '../admission.entity.js';
import type { AdmissionFile } from '../domain/admission-file.js';
import { handsOn } from '../domain/admission-hands.js';
import { admissionMachine, type AdmissionHand } from '../domain/admission.machine.js';
import { allowedAdmissionActions } from '../domain/allowed-admission-actions.js';
import { missingForAdmission, type MissingForAdmission } from '../domain/missing-for-admission.js';
import { admissionRules, type BoundAdmissionRules } from '../queries/admission-rules.js';
import { colleagueOf } from '../../identity/index.js';
import { namedOn } from '../queries/named-on.js';
import { situationOf } from '../situation-of.js';
import { dayOf } from './day-of.js';

/** An admission somebody saw in that version. */
export interface AdmissionSeen {
  readonly admissionId: string;
  readonly version: number;
}

/** An admission, locked, with its rules and all that lies in its file. */
export interface AdmissionInHand extends BoundAdmissionRules {
  readonly admission: Admission;
  readonly file: AdmissionFile;
  readonly written: WrittenFile;
  /** The day it is at the organization. */
  readonly today: string;
  readonly missing: readonly MissingForAdmission[];
}

const row = rowOf('a');
const FILE = render(sql`select ${fileOf(row)} as file from admission a`).text;

/** The admission with its file, locked until the change commits. Refuses with NotFoundError, also where its policy asks for no admission. */
export async function readAdmission(work: Work, admissionId: string): Promise<AdmissionInHand> {
  const { organizationId } = work;
  const admission = await work.lock(Admission, admissionId);
  const bound = await admissionRules(work.rows, organizationId, admission.policyVersionId);
  if (!bound) throw refuse.notFound('admission');
  return { ...bound, admission, ...(await fileNow(work, admission, bound)) };
}

/** What lies in the file after what was changed in this change is written. */
export async function fileNow(
  work: Work,
  { id, class: named }: Admission,
  { rules }: Pick<BoundAdmissionRules, 'rules'>,
) {
  const { em, organizationId } = work;
  await em.flush();
  const [{ file: written }] = (await work.rows.execute(`${FILE} where a.organization_id = ? and a.id = ?`, [
    organizationId,
    id,
  ])) as [{ file: WrittenFile }];
  const file = fileIn(written);
  const { today } = await dayOf(work);
  return { written, file, today, missing: missingForAdmission(rules, named, file, today) };
}

/**
 * The admission, locked for a step by the actor. Asked in this order: is it known to them (NotFoundError), is the step
 * ever theirs (FORBIDDEN), is it as they saw it (ConflictError), is the step possible now (IllegalTransitionError).
 */
export async function lockAdmission(
  work: Work,
  { admissionId, version }: AdmissionSeen,
  step: AdmissionAction,
): Promise<AdmissionInHand> {
  const { actor } = work;
  if (actor.kind !== 'STAFF' || !actor.accountId) throw forbidden();
  const hand = await readAdmission(work, admissionId);
  const { admission, rules } = hand;
  const hands = handsOn(await colleagueOf(work.rows, actor), namedOn(rules, admission));
  if (!hands.length && admission.technicianId !== actor.technicianId) throw refuse.notFound('admission');
  if (!mayEver(hands, step)) throw forbidden();
  if (version !== admission.version) throw refuse.conflict(admission.version);
  const allowed = allowedAdmissionActions(
    situationOf({ ...hand, state: admission.state, fromDeposit: rules.violations.fromDeposit }),
    hands,
  );
  if (!allowed.includes(step)) throw refuse.illegal(admission.state, allowed);
  return hand;
}

const mayEver = (hands: readonly AdmissionHand[], step: AdmissionAction): boolean =>
  admissionMachine.transitions.some((one) => one.step === step && one.who.some((who) => hands.includes(who)));
