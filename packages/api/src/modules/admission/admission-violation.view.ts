import {
  asc,
  day,
  globalId,
  instant,
  list,
  money,
  one,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { ledgerEntryView } from '../ledger/ledger-entry.view.js';
import { whoIn } from './admission-in-words.js';
import { admissionView } from './admission.view.js';
import { depositMovementView } from './deposit-movement.view.js';
import { OF_ADMISSION } from './rules-of.js';

export const admissionViolationView = view('AdmissionViolation', {
  table: 'admission_violation',
  access: visibleThrough(() => admissionView, 'admission_id'),
  fields: {
    id: globalId('AdmissionViolation'),
    onDay: day('on_day'),
    what: text('what'),
    department: whoIn('department', 'ADMISSION', OF_ADMISSION),
    amount: money('amount_minor', 'currency'),
    entry: one(() => ledgerEntryView, 'entry_id'),
    draws: list(
      () => depositMovementView,
      (violation, movement) => sql`${movement('violation_id')} = ${violation('id')}`,
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
