import { asc, globalId, instant, list, one, sql, text, view, visibleThrough } from '../../kernel/read/index.js';
import { fileView } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { investigationView } from './investigation.view.js';

export const panelMeetingView = view('PanelMeeting', {
  table: 'panel_meeting',
  access: visibleThrough(() => investigationView, 'investigation_id', insideOnly),
  fields: {
    id: globalId('PanelMeeting'),
    heldAt: instant('held_at'),
    question: text('question'),
    minutes: text('minutes'),
    members: list(
      () => accountView,
      (meeting, account) => sql`${account('id')} = any(${meeting('member_ids')})`,
      { defaultSize: 50 },
    ),
    files: list(
      () => fileView,
      (meeting, file) => sql`${file('id')} = any(${meeting('file_ids')})`,
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('held_at', 'timestamptz'), asc('id', 'uuid')] },
});
