import { asc, globalId, instant, int, list, localized, text, view } from '../../kernel/read/index.js';
import { insideOnly } from '../requests/requests.access.js';

export const causeLeafView = view('CauseLeaf', {
  table: 'cause_leaf',
  access: insideOnly,
  fields: {
    id: globalId('CauseLeaf'),
    family: text('family'),
    code: text('code'),
    label: localized('label'),
    retiredAt: instant('retired_at'),
    version: int('version'),
  },
  orders: { CODE: [asc('family', 'text'), asc('code', 'text'), asc('id', 'uuid')] },
});

/** The whole tree, family by family. */
export const causeTree = list(() => causeLeafView, undefined, { order: 'CODE', defaultSize: 100 });
