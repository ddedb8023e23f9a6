import { getNamedType, type GraphQLObjectType } from 'graphql';
import { jsonObject } from './rows.js';
import { fieldsOf, type Scope, type Selected } from './selection.js';
import { identifier, integer, literal, sql, type Sql } from './sql.js';
import type { Row } from './view.js';

interface Source {
  readonly size: number;
  readonly alias: string;
  readonly row: Row;
  /** The FROM item of the page, cut at the limit. */
  readonly rows: (limit: number) => Sql;
  /** The JSON of one row, for what a field selects. */
  readonly item: (field: Selected) => Sql;
  readonly cursor: Sql;
  readonly total: Sql;
}

// Columns of the page besides the table's own: the row's place, and how many rows were read. No column has such a name.
const PLACE = '#';
const READ = '##';
const AGGREGATED = new Set(['hasNextPage', 'startCursor', 'endCursor']);

/**
 * The JSON of a Relay connection, holding only what is selected: one row more is read when `hasNextPage` is asked for,
 * rows are counted when `totalCount` is.
 */
export function connectionOf(field: Selected, scope: Scope, source: Source): Sql {
  const { size, alias, row } = source,
    fields = fieldsIn(scope),
    parts = fields(field);
  const info = parts
    .filter(({ name }) => name === 'pageInfo')
    .flatMap(fields)
    .map(({ name }) => name);
  const overshoots = info.includes('hasNextPage');
  const needsRows =
    parts.some(({ name }) => name === 'nodes' || name === 'edges') || info.some((name) => AGGREGATED.has(name));
  const kept = overshoots ? sql` filter (where ${row(PLACE)} <= ${integer(size)})` : sql``;
  const every = (value: Sql) => sql`coalesce(json_agg(${value})${kept}, '[]'::json)`;

  const cursorAt = (place: Sql) => sql`max(${source.cursor}) filter (where ${row(PLACE)} = ${place})`; // of one row only

  const edge = (of: Selected): Sql =>
    jsonObject(
      fields(of).map((part) => [
        part.key,
        part.name === 'node' ? source.item(part) : part.name === 'cursor' ? source.cursor : typenameOf(of),
      ]),
    );
  const pageInfo = (of: Selected): Sql => jsonObject(fields(of).map((part) => [part.key, infoPart(part, of)]));
  const infoPart = ({ name }: Selected, of: Selected): Sql => {
    switch (name) {
      case 'hasNextPage':
        return sql`count(*) > ${integer(size)}`;
      case 'hasPreviousPage':
        return scope.ask((request) => field.args(request).after != null) ? sql`true` : sql`false`;
      case 'startCursor':
        return cursorAt(integer(1));
      case 'endCursor':
        return cursorAt(sql`least(${row(READ)}, ${integer(size)})`);
      default:
        return typenameOf(of);
    }
  };
  const pairs = parts.flatMap((part): [string, Sql][] => {
    switch (part.name) {
      case 'nodes':
        return [[part.key, every(source.item(part))]];
      case 'edges':
        return [[part.key, every(edge(part))]];
      case 'pageInfo':
        return [[part.key, pageInfo(part)]];
      case 'totalCount':
        return [[part.key, source.total]];
      case '__typename':
        return [[part.key, typenameOf(field)]];
      default:
        return [];
    }
  });
  if (!needsRows) return sql`(select ${jsonObject(pairs)})`;
  const page = source.rows(overshoots ? size + 1 : size),
    name = identifier(alias);
  const from = info.some((name) => AGGREGATED.has(name))
    ? sql`(select ${name}.*, row_number() over () as ${identifier(PLACE)}, count(*) over () as ${identifier(READ)} from ${page}) ${name}`
    : page;
  return sql`(select ${jsonObject(pairs)} from ${from})`;
}

const fieldsIn = (scope: Scope) => (of: Selected) =>
  fieldsOf(of, scope, getNamedType(of.definition!.type) as GraphQLObjectType);
const typenameOf = (of: Selected): Sql => literal(getNamedType(of.definition!.type).name);
