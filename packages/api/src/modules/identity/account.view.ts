import { globalId, one, text, texts, view } from '../../kernel/read/index.js';
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
});
