import {
  asc,
  boolean,
  globalId,
  instant,
  json,
  one,
  sql,
  text,
  texts,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { causeLeafView } from './cause-leaf.view.js';
import { investigationView } from './investigation.view.js';

export const findingView = view('Finding', {
  table: 'finding',
  access: visibleThrough(() => investigationView, 'investigation_id', insideOnly),
  fields: {
    id: globalId('Finding'),
    family: text('family'),
    leaf: one(() => causeLeafView, 'leaf_id'),
    nature: text('nature'),
    degree: text('degree'),
    responsibleUnits: texts('responsible_units'),
    facts: json('facts'),
    supersedes: one(() => findingView, 'supersedes_id'),
    standing: boolean(
      (row) =>
        sql`not exists (select from finding n where n.organization_id = ${row('organization_id')} and n.supersedes_id = ${row('id')})`,
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
