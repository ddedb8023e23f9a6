import { asc, globalId, instant, int, text, view, visibleThrough } from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';

export const surveyView = view('Survey', {
  table: 'survey',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('Survey'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    bring: text('bring'),
    state: text('state'),
    reason: text('reason'),
    endedAt: instant('ended_at'),
    version: int('version'),
  },
  orders: { STARTS: [asc('starts_at', 'timestamptz'), asc('id', 'uuid')] },
});
