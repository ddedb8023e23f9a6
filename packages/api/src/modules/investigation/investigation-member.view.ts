import { asc, globalId, instant, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { investigationView } from './investigation.view.js';

export const investigationMemberView = view('InvestigationMember', {
  table: 'investigation_member',
  access: visibleThrough(() => investigationView, 'investigation_id', insideOnly),
  fields: {
    id: globalId('InvestigationMember'),
    account: one(() => accountView, 'account_id'),
    role: text('role'),
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
  },
  orders: { OLDEST: [asc('joined_at', 'timestamptz'), asc('id', 'uuid')] },
});
