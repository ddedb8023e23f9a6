import { asc, boolean, globalId, instant, int, text, view, visibleThrough } from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';

export const acceptanceView = view('Acceptance', {
  table: 'acceptance',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('Acceptance'),
    round: int('round'),
    outcome: text('outcome'),
    reason: text('reason'),
    bySilence: boolean('by_silence'),
    decidedAt: instant('decided_at'),
  },
  orders: { ROUND: [asc('round', 'int'), asc('id', 'uuid')] },
});
