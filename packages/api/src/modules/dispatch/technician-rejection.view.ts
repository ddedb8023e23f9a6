import { desc, globalId, instant, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import { notOfColleagues } from './dispatch.access.js';
import { technicianView } from './technician.view.js';

export const technicianRejectionView = view('TechnicianRejection', {
  table: 'technician_rejection',
  access: visibleThrough(() => requestView, 'request_id', notOfColleagues),
  fields: {
    id: globalId('TechnicianRejection'),
    technician: one(() => technicianView, 'technician_id'),
    reason: text('reason'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { NEWEST: [desc('at', 'timestamptz'), desc('id', 'uuid')] },
});
