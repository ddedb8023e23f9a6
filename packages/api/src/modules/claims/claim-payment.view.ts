import { asc, day, globalId, instant, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { claimView } from './claim.view.js';

export const claimPaymentView = view('ClaimPayment', {
  table: 'claim_payment',
  access: visibleThrough(() => claimView, 'claim_id'),
  fields: {
    id: globalId('ClaimPayment'),
    amount: money('amount_minor', 'currency'),
    method: text('method'),
    paidOn: day('paid_on'),
    reference: text('reference'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    reversedAt: instant('reversed_at'),
    reversedReason: text('reversed_reason'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
