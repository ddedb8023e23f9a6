import { uuidOf, type GlobalIdType } from '@aftercare/schema';
import { sql, type Sql } from './sql.js';
import type { Filter, Row } from './view.js';

export const equal =
  (column: string): Filter =>
  (row, value) =>
    sql`${row(column)} = ${value}`;
export const anyOf =
  (column: string): Filter =>
  (row, value) =>
    sql`${row(column)} = any(${value})`;
export const atLeast =
  (column: string): Filter =>
  (row, value) =>
    sql`${row(column)} >= ${value}`;
export const before =
  (column: string): Filter =>
  (row, value) =>
    sql`${row(column)} < ${value}`;

/** A boolean filter. The condition is put as text, so that partial indexes serve it. */
export const flag =
  (condition: (row: Row) => Sql): Filter =>
  (row, value, ask) =>
    ask((request) => value(request) === true) ? condition(row) : sql`(${condition(row)}) is not true`;

/** Rows whose UUID column is the given global id's. A malformed id, or one of another type, finds no row. */
export const isId =
  (type: GlobalIdType, column: string): Filter =>
  (row, value) =>
    sql`${row(column)} = ${(request) => uuidOf(type, String(value(request)))}`;
/** Rows whose UUID column is one of the given global ids'. */
export const anyOfIds =
  (type: GlobalIdType, column: string): Filter =>
  (row, value) =>
    sql`${row(column)} = any(${(request) => (value(request) as unknown[]).map((id) => uuidOf(type, String(id)))}::uuid[])`;
