import { asc, first, globalId, int, list, money, sql, text, view, visibleThrough } from '../../kernel/read/index.js';
import { claimAssessmentView } from './claim-assessment.view.js';
import { claimView } from './claim.view.js';

export const claimLineView = view('ClaimLine', {
  table: 'claim_line',
  access: visibleThrough(() => claimView, 'claim_id'),
  fields: {
    id: globalId('ClaimLine'),
    line: int('line'),
    batch: text('batch'),
    product: text('product'),
    quantity: text((row) => sql`trim_scale(${row('quantity_thousandths')}::numeric / 1000)`),
    unit: text('unit'),
    unitPrice: money('unit_price_minor', 'currency'),
    amount: money('amount_minor', 'currency'),
    assessment: first(() => claimAssessmentView, 'line_id', 'LATEST'),
    assessments: list(() => claimAssessmentView, 'line_id', { order: 'LATEST' }),
  },
  orders: { LINE: [asc('line', 'int'), asc('id', 'uuid')] },
});
