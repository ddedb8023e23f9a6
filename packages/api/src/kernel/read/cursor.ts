import { badInput } from './refusals.js';
import { join, literal, sql, type Sql } from './sql.js';
import type { KeyType, Order, Row } from './view.js';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/** `first`, checked: it becomes a literal LIMIT, so that the planner knows it. */
export function pageSize(first: unknown, byDefault = DEFAULT_PAGE): number {
  const size = first ?? byDefault;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > MAX_PAGE)
    throw badInput(`first must be between 1 and ${MAX_PAGE}`);
  return size;
}

/** As PostgreSQL writes them as text, in UTC: no digit of an instant is lost. */
const wellFormed: Record<KeyType, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  timestamptz: /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/,
  date: /^\d{4,6}-\d\d-\d\d$/,
  text: /^[^\0]{0,500}$/,
  int: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
};

/**
 * A cursor names the order it belongs to and the key of its row, as base64url of a JSON array. PostgreSQL writes it.
 * It grants nothing: access is checked all the same.
 */
export function cursorOf(orderName: string, order: Order, row: Row): Sql {
  const parts = [literal(orderName), ...order.map(({ column }) => sql`${row(column)}::text`)];
  const key = sql`convert_to(json_build_array(${join(parts, ', ')})::text, 'UTF8')`;
  return sql`translate(encode(${key}, 'base64'), E'+/=\\n', '-_')`;
}

/** The key values of a cursor. Refuses what is no cursor of that very order. */
export function decodeCursor(cursor: unknown, orderName: string, order: Order): readonly string[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(String(cursor), 'base64url').toString());
  } catch {
    // not one of ours
  }
  const [name, ...values] = Array.isArray(key) ? key : [];
  const valid =
    name === orderName &&
    values.length === order.length &&
    values.every((value, i) => typeof value === 'string' && wellFormed[order[i]!.type].test(value));
  if (!valid) throw badInput('after is not a cursor of this list');
  return values;
}
