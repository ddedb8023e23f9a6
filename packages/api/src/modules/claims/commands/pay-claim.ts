import type { ClaimPaymentMethod, LedgerAccount } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post, type AccountRef } from '../../ledger/index.js';
import type { LocalDate } from '../../policy/index.js';
import type { Claim } from '../claim.entity.js';
import { ClaimPayment } from '../claim-payment.entity.js';
import { organizationNow } from '../queries/organization-now.js';
import { lockClaim, moveClaim } from './lock-claim.js';
import { settleClaim } from './settle-claim.js';

export interface PayClaim {
  readonly claimId: string;
  readonly version: number;
  /** Minor units of the claim's currency. */
  readonly amountMinor: number;
  readonly method: ClaimPaymentMethod;
  /** The business day; today when left out. */
  readonly on?: LocalDate | null;
  readonly reference?: string | null;
}

const PAID_FROM: Readonly<Record<ClaimPaymentMethod, LedgerAccount>> = {
  TRANSFER: 'BANK',
  CASH: 'CASH',
  SET_OFF: 'CUSTOMER_RECEIVABLE',
};

const customerOf = ({ customerId }: Claim): NonNullable<AccountRef['party']> => ({ kind: 'CUSTOMER', id: customerId });

/**
 * Records that money on a claim reached the customer, or was set off against what they owe on the request. Never more
 * than was approved and not paid yet. Refuses like `lockClaim` and `post`, and with InvalidInputError: `amountMinor`
 * (`claim.moreThanOwed`), `on` (`claim.inTheFuture`).
 */
export async function payClaim(input: PayClaim, work: Work): Promise<Done> {
  const locked = await lockClaim(work, input.claimId, 'PAY', input.version);
  const { claim, request } = locked;
  const { amountMinor, method } = input;
  const { currency } = claim;
  if (amountMinor > claim.approvedMinor! - claim.settledMinor)
    throw refuse.input({ path: 'amountMinor', code: 'claim.moreThanOwed' });
  const on = await businessDay(work, input.on);
  const party = customerOf(claim);
  const id = uuidv7();
  const { entryId } = await post(work, {
    kind: 'PAYMENT',
    on,
    requestId: request.id,
    cause: { type: 'claim.paid', id: claim.id, trace: [] },
    postings: [
      { account: { code: 'CUSTOMER_PAYABLE', party }, amountMinor, currency },
      {
        account: { code: PAID_FROM[method], ...(method === 'SET_OFF' ? { party } : {}) },
        amountMinor: -amountMinor,
        currency,
      },
    ],
    dedupeKey: `claim payment ${id}`,
  });
  work.em.create(ClaimPayment, {
    organizationId: work.organizationId,
    id,
    claimId: claim.id,
    amountMinor,
    currency,
    method,
    paidOn: on,
    reference: input.reference || null,
    entryId,
    byId: work.actor.accountId!,
    at: work.now,
  });
  await moveClaim(work, locked, 'PAY', { public: true, payload: { amountMinor, currency, method } });
  await settleClaim(work, locked, amountMinor);
  return { subjectId: claim.id };
}

/** The day money moved, at the latest today. */
export async function businessDay(work: Work, on: LocalDate | null | undefined): Promise<LocalDate> {
  const { today } = await organizationNow(work);
  if (on && on > today) throw refuse.input({ path: 'on', code: 'claim.inTheFuture' });
  return on ?? today;
}
