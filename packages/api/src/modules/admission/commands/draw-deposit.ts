import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post } from '../../ledger/index.js';
import type { TraceStep } from '../../policy/index.js';
import { Admission } from '../admission.entity.js';
import { DepositMovement } from '../deposit-movement.entity.js';
import { dayOf } from './day-of.js';
import { depositOf, refuseBelowNothing } from './deposit-money.js';

/** What was asked to be drawn, as it is shown to those who are asked. */
export interface DepositMatter {
  readonly movementId: string | null;
  readonly amountMinor: number | null;
}

/** Refuses with InvalidInputError (`admission.askedOtherwise`) what nobody asked to draw, or not so much of. */
export async function refuseOtherDraw({ em, organizationId }: Work, { movementId, amountMinor }: DepositMatter) {
  const movement = movementId && (await em.findOne(DepositMovement, { organizationId, id: movementId, kind: 'DRAWN' }));
  if (!movement || movement.entryId || movement.amountMinor !== amountMinor)
    throw refuse.input({ path: 'rule', code: 'admission.askedOtherwise' });
}

/**
 * All have agreed: the deposit bears what the department would. Refuses like `post`, and with InvalidInputError
 * `amountMinor` (`admission.moreThanDeposit`) where it was drawn empty since. @returns whether there was anything to draw
 */
export async function drawDeposit(work: Work, movementId: string, trace: TraceStep): Promise<boolean> {
  const movement = await work.lock(DepositMovement, movementId);
  if (movement.entryId) return false;
  const { firm, amountMinor, currency } = movement;
  const admission = await work.em.findOneOrFail(Admission, {
    organizationId: work.organizationId,
    id: movement.admissionId!,
  });
  const { today } = await dayOf(work);
  const { entryId } = await post(work, {
    kind: 'DEPOSIT',
    on: today,
    requestId: null,
    cause: { type: 'DepositMovement', id: movement.id, trace: [trace] },
    postings: [
      { account: depositOf(firm), amountMinor, currency },
      {
        account: { code: 'PENALTY', party: { kind: 'DEPARTMENT', id: admission.department } },
        amountMinor: -amountMinor,
        currency,
      },
    ],
    memo: movement.reason.slice(0, 200),
    dedupeKey: `deposit ${movement.id}`,
  });
  await refuseBelowNothing(work, firm, currency);
  Object.assign(movement, { entryId, postedAt: work.now, onDay: today });
  await work.em.flush();
  return true;
}
