import { desc, int, money, sql, text, view, visibleThrough } from '../../kernel/read/index.js';
import { claimLineView } from './claim-line.view.js';
import { onceDecided } from './claims.access.js';

export const claimAssessmentView = view('ClaimAssessment', {
  table: 'claim_assessment',
  access: visibleThrough(() => claimLineView, 'line_id', onceDecided),
  fields: {
    round: int('round'),
    quantity: text((row) => sql`trim_scale(${row('quantity_thousandths')}::numeric / 1000)`),
    amount: money('amount_minor', 'currency'),
    reason: text('reason'),
  },
  orders: { LATEST: [desc('round', 'int'), desc('id', 'uuid')] },
});
