import { asc, day, globalId, instant, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { investigationView } from './investigation.view.js';

export const tripCostView = view('TripCost', {
  table: 'trip_cost',
  access: visibleThrough(() => investigationView, 'investigation_id', insideOnly),
  fields: {
    id: globalId('TripCost'),
    kind: text('kind'),
    onDay: day('on_day'),
    amount: money('amount_minor', 'currency'),
    note: text('note'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
