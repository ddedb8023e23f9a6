import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { askApproval } from '../../approvals/index.js';
import type { Policies } from '../../policy/index.js';
import { AdmissionViolation } from '../admission-violation.entity.js';
import { DepositMovement } from '../deposit-movement.entity.js';
import { factsOf } from '../domain/facts-of.js';
import { dayOf } from './day-of.js';
import { depositLeft } from './deposit-money.js';
import { lockAdmission, type AdmissionInHand, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface AskDepositUse extends AdmissionSeen {
  /** What it is drawn for; a deposit that is earmarked is drawn for nothing else. */
  readonly violationId?: string | null;
  /** Minor units of the organization's currency. */
  readonly amountMinor: number;
  readonly reason: string;
}

/**
 * Asks to draw on the firm's deposit; whoever agrees last draws it. Refuses like `lockAdmission` and `askApproval`, and
 * with InvalidInputError: `violationId` (`required`, `admission.nothingCharged`), `amountMinor`
 * (`admission.moreThanCharged`, `admission.moreThanDeposit`), `admissionId` (`admission.noFirm`).
 */
export async function askDepositUse(
  input: AskDepositUse,
  work: Work,
  tools: { readonly policies: Policies },
): Promise<Done> {
  const hand = await lockAdmission(work, input, 'DRAW');
  const { admission, rules } = hand;
  if (!admission.firm) throw refuse.input({ path: 'admissionId', code: 'admission.noFirm' });
  await requireCharged(work, hand, input);
  const { today, currency } = await dayOf(work);
  const { amountMinor, reason, violationId = null } = input;
  if (amountMinor > (await depositLeft(work, admission.firm, currency)))
    throw refuse.input({ path: 'amountMinor', code: 'admission.moreThanDeposit' });
  const movement = work.em.create(DepositMovement, {
    organizationId: work.organizationId,
    id: uuidv7(),
    firm: admission.firm,
    kind: 'DRAWN',
    amountMinor,
    currency,
    onDay: today,
    reason,
    admissionId: admission.id,
    violationId,
    byId: work.actor.accountId!,
    at: work.now,
  });
  const done = await stepAdmission(work, admission, 'DRAW');
  const matter = {
    subjectId: movement.id,
    payload: { admission: admission.number, firm: admission.firm },
    facts: factsOf(rules, admission.class),
  };
  const title = `${admission.number} · ${admission.firm}`;
  const amount = { amountMinor, currency };
  await askApproval({ rule: rules.deposit.approval, title, reason, amount, matter }, work, tools);
  return done;
}

/** What is drawn, with all that was drawn and asked for before, is no more than the violation costs. */
async function requireCharged(work: Work, { admission, rules }: AdmissionInHand, input: AskDepositUse): Promise<void> {
  const { violationId, amountMinor } = input;
  const { em, organizationId } = work;
  if (!violationId) {
    if (rules.deposit.earmarked) throw refuse.input({ path: 'violationId', code: 'required' });
    return;
  }
  const violation = await em.findOne(AdmissionViolation, {
    organizationId,
    id: violationId,
    admissionId: admission.id,
  });
  if (!violation) throw refuse.notFound('admissionViolation');
  if (violation.amountMinor == null) throw refuse.input({ path: 'violationId', code: 'admission.nothingCharged' });
  const [{ drawn }] = (await work.rows.execute(
    `select coalesce(sum(m.amount_minor), 0)::text as drawn from deposit_movement m
     where m.organization_id = ? and m.violation_id = ? and (m.entry_id is not null or exists (select from approval q
       where q.organization_id = m.organization_id and q.subject_id = m.id and q.state in ('PENDING', 'RETURNED')))`,
    [organizationId, violationId],
  )) as [{ drawn: string }];
  if (amountMinor + Number(drawn) > violation.amountMinor)
    throw refuse.input({ path: 'amountMinor', code: 'admission.moreThanCharged' });
}
