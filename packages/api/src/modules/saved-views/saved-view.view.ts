import {
  accountId,
  asc,
  boolean,
  globalId,
  int,
  json,
  list,
  one,
  sql,
  text,
  view,
  type Rule,
} from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { accountView } from '../identity/account.view.js';

/** One's own, and what colleagues share. */
const ownOrShared: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor)) ? sql`(${row('shared')} or ${row('keeper_id')} = ${accountId})` : sql`false`;

export const savedViewView = view('SavedView', {
  table: 'saved_view',
  access: ownOrShared,
  fields: {
    id: globalId('SavedView'),
    page: text('page'),
    name: text('name'),
    filter: json('filter'),
    shared: boolean('shared'),
    mine: boolean((row) => sql`${row('keeper_id')} = ${accountId}`),
    keeper: one(() => accountView, 'keeper_id'),
    version: int('version'),
  },
  orders: { NAME: [asc('name', 'text'), asc('id', 'uuid')] },
});

/** Of one page, by name: the viewer's own, or colleagues'. */
export const savedViewsOf = list(() => savedViewView, undefined, {
  order: 'NAME',
  defaultSize: 100,
  where: (row, arg) => sql`${row('page')} = ${arg('page')} and (${row('keeper_id')} = ${accountId}) = ${arg('mine')}`,
});
