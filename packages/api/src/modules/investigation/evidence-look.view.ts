import { asc, globalId, instant, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { evidenceView } from './evidence.view.js';

export const evidenceLookView = view('EvidenceLook', {
  table: 'evidence_look',
  access: visibleThrough(() => evidenceView, 'evidence_id'),
  fields: {
    id: globalId('EvidenceLook'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    purpose: text('purpose'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
