import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { asc, code, day, globalId, instant, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { type TraceStep, traceInWords } from '../policy/index.js';
import { insideOnly } from '../requests/requests.access.js';
import { claimView } from './claim.view.js';

export const claimCostView = view('ClaimCost', {
  table: 'claim_cost',
  access: visibleThrough(() => claimView, 'claim_id', insideOnly),
  fields: {
    id: globalId('ClaimCost'),
    kind: text('kind'),
    amount: money('amount_minor', 'currency'),
    spentOn: day('spent_on'),
    note: text('note'),
    trace: code<ReadContext>(['trace'], ({ trace }, { actor }) =>
      (trace as TraceStep[]).map((step) => traceInWords(step, actor.language)),
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    reversedAt: instant('reversed_at'),
    reversedReason: text('reversed_reason'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
