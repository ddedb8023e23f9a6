import { asc, day, globalId, instant, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { recoveryView } from './recovery.view.js';

export const recoveryStepView = view('RecoveryStep', {
  table: 'recovery_step',
  access: visibleThrough(() => recoveryView, 'recovery_id'),
  fields: {
    id: globalId('RecoveryStep'),
    kind: text('kind'),
    on: day('on_day'),
    amount: money('amount_minor', 'currency'),
    words: text('words'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
