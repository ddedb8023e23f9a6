import {
  connection,
  day,
  desc,
  equal,
  globalId,
  instant,
  money,
  one,
  sql,
  text,
  view,
} from '../../kernel/read/index.js';
import { approvalView } from '../approvals/approval.view.js';
import { accountView } from '../identity/account.view.js';
import { ledgerEntryView } from '../ledger/ledger-entry.view.js';
import { depositsOffice } from './admission.access.js';
import { admissionView } from './admission.view.js';

export const depositMovementView = view('DepositMovement', {
  table: 'deposit_movement',
  access: depositsOffice,
  fields: {
    id: globalId('DepositMovement'),
    firm: text('firm'),
    kind: text('kind'),
    amount: money('amount_minor', 'currency'),
    onDay: day('on_day'),
    reason: text('reason'),
    admission: one(() => admissionView, 'admission_id'),
    approval: one(
      () => approvalView,
      (movement, approval) =>
        sql`${approval('subject_id')} = ${movement('id')} and ${approval('subject')} = 'DEPOSIT_USE'`,
    ),
    entry: one(() => ledgerEntryView, 'entry_id'),
    postedAt: instant('posted_at'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { NEWEST: [desc('at', 'timestamptz'), desc('id', 'uuid')] },
  filters: { firm: equal('firm') },
});

/** Everything that happened to deposits, the newest first. */
export const allDepositMovements = connection(() => depositMovementView);
