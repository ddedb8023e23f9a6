import type { PaymentMethod } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { AccountRef } from '../domain/posting.js';
import { post, type EntryToPost, type PostedEntry } from './post.js';

/** An amount on a request, in minor units. */
export interface RequestMoney extends Pick<EntryToPost, 'on' | 'cause' | 'memo' | 'dedupeKey'> {
  readonly amountMinor: number;
  readonly currency: string;
}

type Of = Pick<ServiceRequest, 'id' | 'customerId'>;

const owedBy = ({ customerId }: Of): AccountRef => ({
  code: 'CUSTOMER_RECEIVABLE',
  party: { kind: 'CUSTOMER', id: customerId },
});

/** A fee the customer now owes. Refuses like `post`. */
export const postFee = (
  work: Work,
  request: Of,
  { amountMinor, currency, ...rest }: RequestMoney,
): Promise<PostedEntry> =>
  post(work, {
    ...rest,
    kind: 'FEE',
    requestId: request.id,
    postings: [
      { account: owedBy(request), amountMinor, currency },
      { account: { code: 'SERVICE_FEE' }, amountMinor: -amountMinor, currency },
    ],
  });

/** Money the customer paid of what was charged. Refuses like `post`, with `ledger.moreThanOwed` where it is more. */
export const postPayment = (
  work: Work,
  request: Of,
  { amountMinor, currency, method, ...rest }: RequestMoney & { readonly method: PaymentMethod },
): Promise<PostedEntry> =>
  post(work, {
    ...rest,
    kind: 'PAYMENT',
    requestId: request.id,
    postings: [
      { account: { code: method === 'CASH' ? 'CASH' : 'BANK' }, amountMinor, currency },
      { account: owedBy(request), amountMinor: -amountMinor, currency },
    ],
  });
