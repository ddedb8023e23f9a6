import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post } from '../../ledger/index.js';
import { AdmissionViolation } from '../admission-violation.entity.js';
import { partyOn } from '../domain/party-on.js';
import { clauseStep } from './clause-step.js';
import { dayOf } from './day-of.js';
import { lockAdmission, type AdmissionInHand, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface RecordViolation extends AdmissionSeen {
  readonly what: string;
  readonly onDay: string;
  /** Minor units of the organization's currency; left out: nothing is charged. */
  readonly amountMinor?: number | null;
}

/**
 * A breach of the rules: booked to whom the policy says, in the books as well where it costs something. Refuses like
 * `lockAdmission` and `post`, and with InvalidInputError `onDay` (`admission.inFuture`).
 */
export async function recordViolation(input: RecordViolation, work: Work): Promise<Done> {
  const hand = await lockAdmission(work, input, 'RECORD_VIOLATION');
  const { admission, rules, today } = hand;
  const { what, onDay, amountMinor = null } = input;
  if (onDay > today) throw refuse.input({ path: 'onDay', code: 'admission.inFuture' });
  const id = uuidv7();
  const department = partyOn(rules.violations.bookedTo, admission) ?? admission.department;
  const { currency } = await dayOf(work);
  const entryId = amountMinor === null ? null : await book(work, hand, { id, department, what, amountMinor, currency });
  work.em.create(AdmissionViolation, {
    organizationId: work.organizationId,
    id,
    admissionId: admission.id,
    onDay,
    what,
    department,
    amountMinor,
    currency: amountMinor === null ? null : currency,
    entryId,
    byId: work.actor.accountId!,
    at: work.now,
  });
  return stepAdmission(work, admission, 'RECORD_VIOLATION', { to: [department] });
}

interface Booked {
  readonly id: string;
  readonly department: string;
  readonly what: string;
  readonly amountMinor: number;
  readonly currency: string;
}

async function book(
  work: Work,
  { policy, rules, today }: AdmissionInHand,
  { id, department, what, amountMinor, currency }: Booked,
): Promise<string> {
  const { entryId } = await post(work, {
    kind: 'PENALTY',
    on: today,
    requestId: null,
    cause: { type: 'AdmissionViolation', id, trace: [clauseStep(policy, 'violations', rules.violations)] },
    postings: [
      { account: { code: 'PENALTY', party: { kind: 'DEPARTMENT', id: department } }, amountMinor, currency },
      { account: { code: 'PENALTY_INCOME' }, amountMinor: -amountMinor, currency },
    ],
    memo: what.slice(0, 200),
    dedupeKey: `violation ${id}`,
  });
  return entryId;
}
