import { asc, day, globalId, instant, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { fileView } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { visitView } from './visit.view.js';

export const visitExpenseView = view('VisitExpense', {
  table: 'visit_expense',
  access: visibleThrough(() => visitView, 'visit_id', insideOnly),
  fields: {
    id: globalId('VisitExpense'),
    kind: text('kind'),
    onDay: day('on_day'),
    amount: money('amount_minor', 'currency'),
    note: text('note'),
    receipt: one(() => fileView, 'receipt_id'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
