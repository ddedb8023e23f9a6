import { asc, globalId, instant, int, one, sql, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { claimLineView } from './claim-line.view.js';
import { claimView } from './claim.view.js';
import { notDisposal } from './claims.access.js';

export const claimGoodsView = view('ClaimGoods', {
  table: 'claim_goods',
  access: visibleThrough(() => claimView, 'claim_id', notDisposal),
  fields: {
    id: globalId('ClaimGoods'),
    line: one(() => claimLineView, 'line_id'),
    step: text('step'),
    quantity: text((row) => sql`trim_scale(${row('quantity_thousandths')}::numeric / 1000)`),
    verdict: text('verdict'),
    weightKg: int('weight_kg'),
    carrier: text('carrier'),
    note: text('note'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
