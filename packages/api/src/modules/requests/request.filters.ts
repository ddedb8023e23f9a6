import { accountId, anyOf, atLeast, before, flag, isId, sql, technicianId, type Filter, type Row } from '../../kernel/read/index.js';
import { searchQuery } from '../../kernel/search/search-vector.js';
import { isAtRisk, isBroken } from './promise-state.sql.js';

/** The beginning of a number or serial as people write it, ready for a comparison of ranges. */
const beginning = (typed: unknown): string => String(typed).trim().toUpperCase();

const isMine = (row: Row) => sql`${row('owner_id')} = ${accountId} or ${row('technician_id')} = ${technicianId}`;

/**
 * Words of title, description and customer, Chinese by pairs of characters; or the beginning of the request's number or
 * of the serial of its asset.
 */
const search: Filter = (row, value, ask) => {
  const numbered = sql`starts_with(${row('number')}, ${(request) => beginning(value(request))}) or ${row('asset_id')} in (
    select a.id from asset a where a.organization_id = ${row('organization_id')}
    and starts_with(upper(a.serial), ${(request) => beginning(value(request))}))`;
  const looksNumbered = ask((request) => /^[A-Za-z0-9][A-Za-z0-9-]{2,}$/.test(String(value(request)).trim()));
  const hasWords = ask((request) => searchQuery(String(value(request))) !== null);
  if (!hasWords) return sql`true`;
  const worded = sql`${row('words')} @@ ${(request) => searchQuery(String(value(request)))}::tsquery`;
  return looksNumbered ? sql`${worded} or ${numbered}` : worded;
};

export const requestFilters: Readonly<Record<string, Filter>> = {
  state: anyOf('state'),
  kind: anyOf('kind'),
  severity: anyOf('severity'),
  open: flag((row) => sql`${row('closed_at')} is null`),
  mine: flag(isMine),
  unassigned: flag((row) => sql`${row('owner_id')} is null`),
  atRisk: flag(isAtRisk),
  broken: flag(isBroken),
  customerId: isId('Customer', 'customer_id'),
  assetId: isId('Asset', 'asset_id'),
  technicianId: isId('Technician', 'technician_id'),
  search,
  filedFrom: atLeast('filed_at'),
  filedTo: before('filed_at'),
};
