import { asc, either, globalId, list, localized, sql, text, view, visibleToHolderOf } from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';
import { partnerRule } from './identity.access.js';

export const partnerView = view('Partner', {
  table: 'partner',
  // Others see the partner of a request they see.
  access: either(
    partnerRule,
    visibleToHolderOf(() => requestView, 'partner_id'),
  ),
  fields: {
    id: globalId('Partner'),
    kind: text('kind'),
    outletKind: text('outlet_kind'),
    code: text('code'),
    name: localized('name'),
  },
  orders: { CODE: [asc('code', 'text'), asc('id', 'uuid')] },
});

/** Places of service: the company's own, and those it entrusts. */
export const outlets = list(() => partnerView, undefined, {
  defaultSize: 100,
  where: (row) => sql`${row('kind')} = 'OUTLET'`,
});

/** Whom goods and services come from: carriers and insurers among them. */
export const suppliers = list(() => partnerView, undefined, {
  order: 'CODE',
  defaultSize: 100,
  where: (row) => sql`${row('kind')} = 'SUPPLIER'`,
});
