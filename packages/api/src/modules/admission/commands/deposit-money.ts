import type { DepositMovementKind, PaymentMethod } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { post } from '../../ledger/index.js';
import { DEPOSIT_KEEPERS } from '../admission.access.js';
import { DepositMovement } from '../deposit-movement.entity.js';
import { admissionRulesInForce } from '../queries/admission-rules.js';
import { clauseStep } from './clause-step.js';
import { dayOf } from './day-of.js';

export interface DepositMoney {
  /** The firm that leaves it, as it is written on the admissions. */
  readonly firm: string;
  /** Minor units of the organization's currency. */
  readonly amountMinor: number;
  readonly method: PaymentMethod;
  readonly reason: string;
}

/**
 * A firm leaves money as security. Refuses with FORBIDDEN, with InvalidInputError `firm` (`notOffered` where the policy
 * has no rules on deposits), and like `post`.
 */
export const receiveDeposit = (input: DepositMoney, work: Work): Promise<Done> => move(input, work, 'RECEIVED');

/**
 * Money goes back to the firm, of what is left of its deposit. Refuses as `receiveDeposit`, and with InvalidInputError
 * `amountMinor` (`admission.moreThanDeposit`).
 */
export const returnDeposit = (input: DepositMoney, work: Work): Promise<Done> => move(input, work, 'RETURNED');

async function move(
  { firm, amountMinor, method, reason }: DepositMoney,
  work: Work,
  kind: Extract<DepositMovementKind, 'RECEIVED' | 'RETURNED'>,
): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  if (actor.kind !== 'STAFF' || !DEPOSIT_KEEPERS.some((role) => actor.roles.includes(role))) throw forbidden();
  const bound = await admissionRulesInForce(work.rows, organizationId);
  if (!bound) throw refuse.input({ path: 'firm', code: 'notOffered' });
  const { today, currency } = await dayOf(work);
  const id = uuidv7();
  const into = kind === 'RECEIVED' ? amountMinor : -amountMinor;
  const { entryId } = await post(work, {
    kind: 'DEPOSIT',
    on: today,
    requestId: null,
    cause: { type: 'DepositMovement', id, trace: [clauseStep(bound.policy, 'deposit', bound.rules.deposit)] },
    postings: [
      { account: { code: method === 'CASH' ? 'CASH' : 'BANK' }, amountMinor: into, currency },
      { account: depositOf(firm), amountMinor: -into, currency },
    ],
    memo: reason.slice(0, 200),
    dedupeKey: `deposit ${id}`,
  });
  await refuseBelowNothing(work, firm, currency);
  em.create(DepositMovement, {
    organizationId,
    id,
    firm,
    kind,
    amountMinor,
    currency,
    onDay: today,
    reason,
    entryId,
    postedAt: now,
    byId: actor.accountId!,
    at: now,
  });
  await em.flush();
  return { subjectId: id };
}

/** The account a firm's deposit is kept in: what it comes to below zero is the firm's. */
export const depositOf = (firm: string) => ({ code: 'DEPOSIT', party: { kind: 'PARTNER', id: firm } }) as const;

/** What is left of a firm's deposit, in minor units; to be asked while the ledger is locked, which posting does. */
export async function depositLeft({ rows, organizationId }: Work, firm: string, currency: string): Promise<number> {
  const [{ left }] = (await rows.execute(
    `select coalesce(-sum(amount_minor), 0)::text as left from ledger_posting where organization_id = ?
     and account = 'DEPOSIT' and party_kind = 'PARTNER' and party_id = ? and currency = ?`,
    [organizationId, firm, currency],
  )) as [{ left: string }];
  return Number(left);
}

/** Nobody takes out of a deposit more than is in it. */
export async function refuseBelowNothing(work: Work, firm: string, currency: string): Promise<void> {
  if ((await depositLeft(work, firm, currency)) < 0)
    throw refuse.input({ path: 'amountMinor', code: 'admission.moreThanDeposit' });
}
