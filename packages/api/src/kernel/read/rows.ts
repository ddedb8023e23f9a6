import { decodeCursor } from './cursor.js';
import { badInput } from './refusals.js';
import { all, any, join, literal, organizationId, sql, type Bound, type Sql } from './sql.js';
import type { Selected } from './selection.js';
import type { Arg, Ask, Order, Relation, Row, View } from './view.js';

export const argOf =
  (field: Selected): Arg =>
  (name) =>
  (request) =>
    field.args(request)[name];

/** Which rows a relation reads, apart from access and paging. Organizations never mix: every table is pinned to one. */
export function linked(
  relation: Relation,
  view: View,
  row: Row,
  parent: Row | undefined,
  field: Selected,
  ask: Ask,
): Sql[] {
  const { on, where } = relation,
    conditions = [sql`${row(view.organization)} = ${organizationId}`];
  if (on && !parent) throw new Error(`A relation to ${view.name} that hangs on a parent was used at the root`);
  if (on && parent)
    conditions.push(
      typeof on === 'function'
        ? on(parent, row, argOf(field), ask)
        : sql`${row(on.childColumn)} = ${parent(on.parentColumn)}`,
    );
  if (where) conditions.push(where(row, argOf(field), ask));
  if (relation.kind !== 'one') conditions.push(...filtered(view, row, field, ask));
  return conditions;
}

function filtered(view: View, row: Row, field: Selected, ask: Ask): Sql[] {
  if (!ask((request) => field.args(request).filter != null)) return [];
  return Object.entries(view.filters).flatMap(([name, filter]) => {
    const value: Bound = (request) => (field.args(request).filter as Record<string, unknown>)[name];
    return ask((request) => value(request) != null) ? [filter(row, value, ask)] : [];
  });
}

export function orderOf(view: View, relation: Relation, field: Selected, ask: Ask): [name: string, order: Order] {
  const name =
    relation.order ??
    ask((request) => field.args(request).orderBy as string | undefined) ??
    Object.keys(view.orders)[0]!;
  if (!Object.hasOwn(view.orders, name)) throw badInput(`${view.name} has no order ${name}`);
  return [name, view.orders[name]!];
}

export const orderBy = (order: Order, row: Row): Sql =>
  sql`order by ${join(
    order.map(({ column, descending }) => (descending ? sql`${row(column)} desc` : row(column))),
    ', ',
  )}`;

/** The rows beyond the cursor in `after`, if there is one. */
export function beyond(field: Selected, name: string, order: Order, row: Row, ask: Ask): Sql[] {
  if (!ask((request) => field.args(request).after != null)) return [];
  const keys = order.map(({ column, type, descending }, i) => {
    const value: Bound = (request) => decodeCursor(field.args(request).after, name, order)[i];
    return { column: row(column), value: sql`${value}::${{ parts: [type] }}`, sign: descending ? sql`<` : sql`>` };
  });
  const uniform = order.every(({ descending }) => descending === order[0]!.descending);
  if (uniform) {
    const [columns, values] = [keys.map(({ column }) => column), keys.map(({ value }) => value)];
    return [sql`(${join(columns, ', ')}) ${keys[0]!.sign} (${join(values, ', ')})`];
  }
  const steps = keys.map(({ column, value, sign }, i) =>
    all([...keys.slice(0, i).map((key) => sql`${key.column} = ${key.value}`), sql`${column} ${sign} ${value}`]),
  );
  const { column, value, sign } = keys[0]!; // implied by the steps; lets an index begin there
  return [sql`${column} ${sign}= ${value}`, any(steps)];
}

/** `{"key": value, …}` with any number of pairs and keys of any length. */
export const jsonObject = (pairs: readonly (readonly [key: string, value: Sql])[]): Sql =>
  sql`json_build_object(${join(
    pairs.flatMap(([key, value]) => [literal(key), value]),
    ', ',
  )})`;
