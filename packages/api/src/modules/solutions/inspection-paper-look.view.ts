import { asc, boolean, globalId, instant, one, sql, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { qualityInspectionView } from './quality-inspection.view.js';

export const inspectionPaperLookView = view('InspectionPaperLook', {
  table: 'inspection_paper_look',
  access: visibleThrough(() => qualityInspectionView, 'inspection_id', insideOnly),
  fields: {
    id: globalId('InspectionPaperLook'),
    by: one(() => accountView, 'by_id'),
    byCustomer: boolean(
      (row) => sql`exists (select from account a where a.organization_id = ${row('organization_id')}
        and a.id = ${row('by_id')} and a.kind = 'CUSTOMER')`,
    ),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
