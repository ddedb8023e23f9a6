import { asc, globalId, list, one, sql, text, texts, view } from '../../kernel/read/index.js';
import { technicianView } from '../dispatch/technician.view.js';
import { accountAccess } from './identity.access.js';
import { departmentOf, officesOf } from './posts-in-words.js';

export const accountView = view('Account', {
  table: 'account',
  access: accountAccess,
  fields: {
    id: globalId('Account'),
    kind: text('kind'),
    roles: texts('roles'),
    displayName: text('display_name'),
    language: text('language'),
    offices: officesOf,
    department: departmentOf,
    technician: one(() => technicianView, 'technician_id'),
  },
  orders: { SENIORITY: [asc('created_at', 'timestamptz'), asc('id', 'uuid')] },
});

/** Staff who have not left. */
export const colleagues = list(() => accountView, undefined, {
  order: 'SENIORITY',
  defaultSize: 100,
  where: (row) => sql`${row('kind')} = 'STAFF' and ${row('disabled_at')} is null`,
});
