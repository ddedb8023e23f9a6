import { boolean, desc, globalId, instant, int, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import { loanerUnitView } from './loaner-unit.view.js';

export const loanerLoanView = view('LoanerLoan', {
  table: 'loaner_loan',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('LoanerLoan'),
    unit: one(() => loanerUnitView, 'loaner_unit_id'),
    request: one(() => requestView, 'request_id'),
    free: boolean('free'),
    clause: text('clause'),
    lentAt: instant('lent_at'),
    lentBy: one(() => accountView, 'lent_by_id'),
    conditionOut: text('condition_out'),
    returnedAt: instant('returned_at'),
    conditionIn: text('condition_in'),
    version: int('version'),
  },
  orders: {
    NEWEST: [desc('lent_at', 'timestamptz'), desc('id', 'uuid')],
    OUT: [desc('lent_at', 'timestamptz'), desc('id', 'uuid')],
  },
});
