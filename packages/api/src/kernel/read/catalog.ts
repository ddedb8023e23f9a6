import { isAbstractType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { waysOf } from './access.js';
import { isRelation, type Field, type View } from './view.js';

/** What the check needs of a database client; pg's Pool and Client have it. */
export interface CatalogClient {
  query(text: string): Promise<{ rows: unknown[] }>;
}
interface Described {
  readonly name: string;
  readonly short: string;
  readonly visible: boolean;
  readonly view: boolean;
  readonly columns: Readonly<Record<string, boolean>>;
  readonly indexes: Table['unique'];
}
interface Table {
  readonly columns: ReadonlyMap<string, { readonly notNull: boolean }>;
  readonly isView: boolean;
  /** The columns of every unique index that has no condition. */
  readonly unique: readonly (readonly string[])[];
}

const COLUMNS = `
  select n.nspname || '.' || c.relname as name, pg_table_is_visible(c.oid) as visible, c.relname as short,
    c.relkind in ('v', 'm') as view, json_object_agg(a.attname, a.attnotnull) as columns,
    (select coalesce(json_agg((select json_agg(k.attname) from pg_attribute k where k.attrelid = c.oid and k.attnum = any(i.indkey))), '[]')
     from pg_index i where i.indrelid = c.oid and i.indisunique and i.indpred is null and i.indexprs is null) as indexes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  group by c.oid, n.nspname, c.relname, c.relkind`;

/**
 * Compares views with the database once, at start-up, and refuses to start when a table or column does not exist, a
 * non-null field stands on a column that may be null, or a keyset order on null or non-unique columns: paging would
 * lose rows. A database view's columns are taken at their word, for the catalog knows nothing of them.
 */
export async function checkAgainstCatalog(
  schema: GraphQLSchema,
  views: readonly View[],
  client: CatalogClient,
): Promise<void> {
  const tables = new Map<string, Table>();
  for (const { name, short, visible, view, columns, indexes } of (await client.query(COLUMNS)).rows as Described[]) {
    const notNull = Object.entries(columns).map(([column, value]) => [column, { notNull: value }] as const);
    const table = { columns: new Map(notNull), isView: view, unique: indexes };
    tables.set(name, table);
    if (visible) tables.set(short, table);
  }
  const faults = views.flatMap((view) => {
    const table = tables.get(view.table);
    return table ? faultsOf(schema, view, table) : [`${view.name}: there is no table ${view.table}`];
  });
  if (faults.length) throw new Error(`Views and database disagree:\n  ${[...new Set(faults)].join('\n  ')}`);
}

function faultsOf(schema: GraphQLSchema, view: View, table: Table): string[] {
  const missing = [...columnsOf(view)].filter((column) => !table.columns.has(column));
  const faults = missing.map((column) => `${view.name}: ${view.table} has no column ${column}`);
  if (table.isView) return faults;
  const mayBeNull = (column: string | undefined) =>
    column !== undefined && table.columns.get(column)?.notNull === false;
  for (const [name, order] of Object.entries(view.orders)) {
    for (const { column } of order)
      if (mayBeNull(column)) faults.push(`${view.name}: the order ${name} goes by ${column}, which may be null`);
    const last = order.at(-1)?.column,
      distinct = new Set([view.organization, last]);
    if (!table.unique.some((index) => index.every((column) => distinct.has(column))))
      faults.push(`${view.name}: the order ${name} ends in ${last}, which is not unique within the organization`);
  }
  for (const [name, field] of Object.entries(view.fields))
    if (promises(schema, view, name) && mayBeNull(sourceOf(field)))
      faults.push(`${view.name}.${name} is non-null, but ${view.table}.${sourceOf(field)} may be null`);
  return faults;
}

/** The column of this row without which the field has no value. */
const sourceOf = (field: Field): string | undefined =>
  field.kind === 'column'
    ? field.source
    : field.kind === 'embedded'
      ? field.presentIf
      : field.kind === 'one' && typeof field.on === 'object'
        ? field.on.parentColumn
        : undefined;

function columnsOf(view: View): Set<string> {
  const columns = new Set([view.organization]);
  const add = (field: Field) => {
    const source = sourceOf(field);
    if (source !== undefined) columns.add(source);
    if (field.kind === 'code') for (const name of field.needs) columns.add(name);
    if (field.kind === 'embedded') Object.values(field.fields).forEach(add);
    if (isRelation(field) && typeof field.on === 'object') columns.add(field.on.parentColumn);
  };
  Object.values(view.fields).forEach(add);
  for (const order of Object.values(view.orders)) for (const { column } of order) columns.add(column);
  for (const way of waysOf(view.access)) if (typeof way === 'object') columns.add(way.link.childColumn);
  return columns;
}

function promises(schema: GraphQLSchema, view: View, name: string): boolean {
  const type = schema.getType(view.name);
  const types = isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return types.some((one) => {
    const field = one.getFields()[name];
    return field !== undefined && isNonNullType(field.type);
  });
}
