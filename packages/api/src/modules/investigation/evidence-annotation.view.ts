import { asc, globalId, instant, json, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { evidenceView } from './evidence.view.js';

export const evidenceAnnotationView = view('EvidenceAnnotation', {
  table: 'evidence_annotation',
  access: visibleThrough(() => evidenceView, 'evidence_id'),
  fields: {
    id: globalId('EvidenceAnnotation'),
    text: text('text'),
    marks: json('marks'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
