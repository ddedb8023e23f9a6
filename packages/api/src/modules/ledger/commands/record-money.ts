import type { PaymentMethod } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf } from '../../requests/index.js';
import { ServiceRequest } from '../../requests/service-request.entity.js';
import { organizationBooks } from '../queries/organization-books.js';
import { postFee, postPayment, type RequestMoney } from './post-fee.js';

export interface ChargeFee {
  readonly requestId: string;
  /** Of the request, as it was seen. */
  readonly version: number;
  /** Minor units of the organization's currency. */
  readonly amountMinor: number;
  readonly memo: string;
}

export interface RecordPayment extends Omit<ChargeFee, 'memo'> {
  readonly method: PaymentMethod;
  /** The day it was paid. */
  readonly on: string;
  readonly memo?: string | null;
}

/**
 * Charges a customer a fee that no visit collected. Refuses with NotFoundError (request), ConflictError, and like
 * `post`.
 */
export async function chargeFee({ amountMinor, memo, ...seen }: ChargeFee, work: Work): Promise<Done> {
  const { request, currency, today } = await lockSeen(work, seen);
  const { entryId } = await postFee(work, request, { ...money(request), amountMinor, currency, on: today, memo });
  return { subjectId: entryId };
}

/**
 * Records that a customer paid, in cash, by transfer or by card, of what was charged. Refuses with NotFoundError
 * (request), ConflictError; InvalidInputError: `on` (`ledger.inFuture`), and like `post`.
 */
export async function recordPayment(input: RecordPayment, work: Work): Promise<Done> {
  const { request, currency, today } = await lockSeen(work, input);
  const { amountMinor, method, on, memo = null } = input;
  if (on > today) throw refuse.input({ path: 'on', code: 'ledger.inFuture' });
  const { entryId } = await postPayment(work, request, { ...money(request), amountMinor, currency, on, method, memo });
  return { subjectId: entryId };
}

/** Each act is one of its own: that a repeat is none, its idempotency key sees to. */
const money = ({ id }: ServiceRequest): Pick<RequestMoney, 'cause' | 'dedupeKey'> => ({
  cause: { type: 'ServiceRequest', id, trace: [] },
  dedupeKey: `by-hand ${uuidv7()}`,
});

async function lockSeen(work: Work, { requestId, version }: Pick<ChargeFee, 'requestId' | 'version'>) {
  const request = await work.lock(ServiceRequest, requestId);
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  if (request.version !== version) throw refuse.conflict(request.version);
  return { request, ...(await organizationBooks(work)) };
}
