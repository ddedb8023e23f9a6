import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest, type RequestTools } from '../../requests/index.js';
import { LoanerLoan } from '../loaner-loan.entity.js';
import { LoanerUnit } from '../loaner-unit.entity.js';
import { lockDepot, type DepotStep } from './lock-depot.js';

export interface LendLoaner extends DepotStep {
  readonly loanerUnitId: string;
  readonly condition?: string | null;
}

export interface TakeLoanerBack extends DepotStep {
  readonly condition: string;
}

/**
 * Lends a unit of ours while the customer's own is down; whether that is free is the policy's word. Refuses with
 * InvalidInputError a loaner that is with somebody else, whatever the timing, or lent no more.
 */
export async function lendLoaner(input: LendLoaner, work: Work, { policies }: RequestTools): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const { request } = await lockDepot(work, input, 'LEND');
  const unit = await work.lock(LoanerUnit, input.loanerUnitId);
  if (unit.retiredAt) throw refuse.input({ path: 'loanerUnitId', code: 'depot.retired' });
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const loan = em.create(LoanerLoan, {
    organizationId,
    id: uuidv7(),
    loanerUnitId: unit.id,
    requestId: request.id,
    customerId: request.customerId,
    free: policy.loaner?.free ?? false,
    clause: policy.loaner?.clause ?? null,
    lentAt: now,
    lentById: actor.accountId!,
    conditionOut: input.condition ?? '',
    version: 1,
  });
  const lentAlready = refuse.input({ path: 'loanerUnitId', code: 'depot.lentAlready' });
  await refusing(em.flush(), 'loaner_is_lent_once', lentAlready);
  const payload = { loanId: loan.id, label: unit.label, serial: unit.serial, free: loan.free };
  await recordOnRequest(work, request, { type: 'loaner.lent', public: true, payload });
  return { subjectId: request.id };
}

/** The loaner is back, in the condition said. */
export async function takeLoanerBack(input: TakeLoanerBack, work: Work): Promise<Done> {
  const { request, loan } = await lockDepot(work, input, 'TAKE_BACK');
  const back = { returnedAt: work.now, returnedToId: work.actor.accountId, conditionIn: input.condition };
  Object.assign(loan!, back, { version: loan!.version + 1 });
  await recordOnRequest(work, request, { type: 'loaner.returned', public: true, payload: { loanId: loan!.id } });
  return { subjectId: request.id };
}
