import type { PaymentMethod } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { organizationBooks } from '../queries/organization-books.js';
import { lockLedger } from './lock-ledger.js';
import { postFee, postPayment } from './post-fee.js';

/** What a visit charged and took, in minor units of the organization's currency. */
export interface VisitMoney {
  readonly visitId: string;
  /** For parts and work that are not covered. */
  readonly chargedMinor: number;
  readonly collectedMinor: number;
  readonly collectedBy: PaymentMethod | null;
}

/**
 * Puts in the books what a visit charged, and what was paid on the spot. What was taken beyond what the customer owes
 * was charged in any case: as for labour, which no part stands for. Once for each visit.
 */
export async function postCollected(
  work: Work,
  request: Pick<ServiceRequest, 'id' | 'customerId'>,
  { visitId, chargedMinor, collectedMinor, collectedBy }: VisitMoney,
): Promise<void> {
  if (chargedMinor === 0 && collectedMinor === 0) return;
  const { currency, today: on } = await organizationBooks(work);
  const shared = { currency, on, cause: { type: 'Visit', id: visitId, trace: [] } };
  await lockLedger(work);
  const beyond = collectedMinor - chargedMinor - (await owedOn(work, request.id, currency));
  const amountMinor = chargedMinor + Math.max(0, beyond);
  if (amountMinor > 0) await postFee(work, request, { ...shared, amountMinor, dedupeKey: `visit ${visitId} fee` });
  if (collectedMinor === 0) return;
  const method = collectedBy ?? 'CASH';
  const paid = { ...shared, amountMinor: collectedMinor, method, dedupeKey: `visit ${visitId} payment` };
  await postPayment(work, request, paid);
  const payload = { visitId, amountMinor: collectedMinor, currency, method };
  work.record({ type: 'payment.collected', requestId: request.id, public: true, payload });
}

/** What the customer owes on a request before this, in minor units. */
async function owedOn({ em, organizationId }: Work, requestId: string, currency: string): Promise<number> {
  const [{ owed }] = await em.execute<[{ owed: string }]>(
    `select coalesce(sum(amount_minor), 0)::text as owed from ledger_line
     where organization_id = ? and request_id = ? and account = 'CUSTOMER_RECEIVABLE' and currency = ?`,
    [organizationId, requestId, currency],
  );
  return Number(owed);
}
