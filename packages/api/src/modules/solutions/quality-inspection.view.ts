import {
  asc,
  boolean,
  day,
  globalId,
  instant,
  int,
  list,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';
import { inspectionPaperLookView } from './inspection-paper-look.view.js';
import { bothSides } from './solutions.access.js';

export const qualityInspectionView = view('QualityInspection', {
  table: 'quality_inspection',
  access: visibleThrough(() => requestView, 'request_id', bothSides),
  fields: {
    id: globalId('QualityInspection'),
    settledBy: text('settled_by'),
    final: boolean('final'),
    clause: text('clause'),
    body: text('body'),
    matter: text('matter'),
    askedAt: instant('asked_at'),
    ruling: text('ruling'),
    finding: text('finding'),
    ruledOn: day('ruled_on'),
    paperSha256: text('paper_sha256'),
    paperType: text('paper_type'),
    paperLooks: list(() => inspectionPaperLookView, 'inspection_id', { defaultSize: 100 }),
    version: int('version'),
  },
  orders: { OLDEST: [asc('asked_at', 'timestamptz'), asc('id', 'uuid')] },
});
