import { asc, first, flag, globalId, list, one, sql, text, view } from '../../kernel/read/index.js';
import { modelView } from '../products/product.view.js';
import { loanersOf } from './depot.access.js';
import { loanerLoanView } from './loaner-loan.view.js';

export const loanerUnitView = view('LoanerUnit', {
  table: 'loaner_unit',
  access: loanersOf,
  fields: {
    id: globalId('LoanerUnit'),
    label: text('label'),
    serial: text('serial'),
    model: one(() => modelView, 'model_id'),
    loan: first(() => loanerLoanView, 'loaner_unit_id', 'OUT'),
  },
  orders: { SERIAL: [asc('serial', 'text'), asc('id', 'uuid')] },
  filters: {
    free: flag(
      (row) => sql`not exists (select from loaner_loan l where l.organization_id = ${row('organization_id')}
        and l.loaner_unit_id = ${row('id')} and l.returned_at is null)`,
    ),
  },
});

/** Those that can be lent, now or when they are back. */
export const loanerUnits = list(() => loanerUnitView, undefined, {
  defaultSize: 100,
  where: (row) => sql`${row('retired_at')} is null`,
});
