import { asc, float, globalId, instant, one, sql, view, visibleThrough } from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';
import { deductionNamed } from './scorecard-in-words.js';
import { scorecardView } from './scorecard.view.js';

export const scorecardDeductionView = view('ScorecardDeduction', {
  table: 'scorecard_deduction',
  access: visibleThrough(() => scorecardView, 'scorecard_id'),
  fields: {
    id: globalId('ScorecardDeduction'),
    deduction: deductionNamed,
    points: float((row) => sql`${row('points_tenths')} / 10.0`),
    request: one(() => requestView, 'request_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
