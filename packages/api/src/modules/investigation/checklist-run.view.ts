import {
  asc,
  boolean,
  globalId,
  instant,
  json,
  localized,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { requestView } from '../requests/request.view.js';

export const checklistRunView = view('ChecklistRun', {
  table: 'checklist_run',
  access: visibleThrough(() => requestView, 'request_id', insideOnly),
  fields: {
    id: globalId('ChecklistRun'),
    checklist: text('checklist'),
    label: localized('label'),
    answers: json('answers'),
    passed: boolean('passed'),
    failed: text('failed'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
