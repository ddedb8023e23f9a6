export { either, everyone, nobody, visibleThrough, visibleToHolderOf } from './access.js';
export { bindViews, type BindOptions } from './bind.js';
export {
  boolean,
  code,
  day,
  embedded,
  float,
  globalId,
  instant,
  int,
  json,
  localized,
  money,
  restricted,
  text,
  texts,
} from './columns.js';
export { anyOf, anyOfIds, atLeast, before, equal, flag, isId } from './filters.js';
export { asc, desc } from './orders.js';
export { Reader, type RunStatement } from './reader.js';
export { checkAgainstCatalog, type CatalogClient } from './catalog.js';
export { connection, count, first, list, one, unique } from './relations.js';
export {
  accountId,
  all,
  any,
  customerId,
  organizationId,
  partnerId,
  render,
  sql,
  technicianId,
  type Bound,
  type Sql,
} from './sql.js';
export {
  rowOf,
  view,
  type Access,
  type Ask,
  type Filter,
  type Relation,
  type Row,
  type Rule,
  type View,
} from './view.js';
export { visibleRows } from './visible-rows.js';
