import {
  accountId,
  anyOf,
  atLeast,
  before,
  flag,
  isId,
  sql,
  technicianId,
  type Filter,
  type Row,
} from '../../kernel/read/index.js';
import { searchQuery } from '../../kernel/search/search-vector.js';
import { isAtRisk, isBroken } from './promise-state.sql.js';

const isMine = (row: Row) => sql`${row('owner_id')} = ${accountId} or ${row('technician_id')} = ${technicianId}`;

/**
 * Words that are kept with the request: its title and description, Chinese by pairs of characters, its number and the
 * serial of its unit, which are found by their beginning, too. The index of words is
 * asked behind row level security, which would not let it serve.
 */
const search: Filter = (row, value, ask) =>
  ask((request) => searchQuery(String(value(request))) !== null)
    ? sql`${row('id')} in (select requests_found(${(request) => searchQuery(String(value(request)))}::tsquery))`
    : sql`true`;

export const requestFilters: Readonly<Record<string, Filter>> = {
  state: anyOf('state'),
  kind: anyOf('kind'),
  severity: anyOf('severity'),
  open: flag((row) => sql`${row('closed_at')} is null`),
  mine: flag(isMine),
  unassigned: flag((row) => sql`${row('owner_id')} is null`),
  atRisk: flag(isAtRisk),
  broken: flag(isBroken),
  repeat: flag((row) => sql`${row('repeat_of_id')} is not null`),
  customerId: isId('Customer', 'customer_id'),
  assetId: isId('Asset', 'asset_id'),
  technicianId: isId('Technician', 'technician_id'),
  search,
  filedFrom: atLeast('filed_at'),
  filedTo: before('filed_at'),
};
