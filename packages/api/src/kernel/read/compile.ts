import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { accessTo } from './access.js';
import { connectionOf } from './connection.js';
import { cursorOf, pageSize } from './cursor.js';
import { tooLarge } from './refusals.js';
import { argOf, beyond, linked, orderBy, orderOf } from './rows.js';
import { below, fieldsOf, type Scope, type Selected } from './selection.js';
import { all, identifier, integer, join, literal, render, sql, type ReadRequest, type Sql } from './sql.js';
import { isRelation, rowOf, type Field, type Relation, type Row, type View } from './view.js';

/** One statement, good for every request that would answer the compiler's questions the same way. */
export interface Plan {
  readonly text: string;
  readonly params: (request: ReadRequest) => unknown[];
  readonly fits: (request: ReadRequest) => boolean;
}

export const MAX_SUBQUERIES = 60;
export const MAX_ROWS = 50_000;

/**
 * Stands in an `answer` where a non-null field turned out null: the executor must then say so properly. No text of a
 * database contains a zero character, so it cannot be forged.
 */
export const NULL_ALARM = '"\\u0000null"';
const ALARM = sql`${literal(NULL_ALARM)}::json`;

/**
 * Compiles a root field to one statement that returns one JSON text.
 * Pure: the request is read only through questions, and each answer becomes a condition for using the plan again.
 * `path` descends from the field to the one to be read, as from a mutation's payload to its record.
 */
export function compile(
  relation: Relation,
  root: Selected,
  path: readonly string[],
  document: Omit<Scope, 'ask'>,
  request: ReadRequest,
): Plan {
  const questions: [read: (request: ReadRequest) => unknown, answer: unknown][] = [];
  const scope: Scope = {
    ...document,
    ask: (read) => {
      const answer = read(request);
      questions.push([read, answer]);
      return answer;
    },
  };
  const field = path.reduce<Selected>((parent, name) => below(fieldsOf(parent, scope), name, parent), root);
  const { text, bound } = render(sql`select (${new Compiler(scope).relation(relation, field)})::text as json`);
  return {
    text,
    params: (request) => bound.map((read) => read(request)),
    fits: (request) => questions.every(([read, answer]) => read(request) === answer),
  };
}

interface Parent {
  readonly view: View;
  readonly row: Row;
  /** How many such rows the whole statement may yield. */
  readonly times: number;
}

export class Compiler {
  #aliases = 0;
  #rows = 0;
  readonly #alias = () => `t${this.#aliases++}`;
  constructor(readonly scope: Scope) {}

  /** A scalar subquery. Every way to a table leads through here, past its access rule. */
  relation(relation: Relation, field: Selected, parent?: Parent): Sql {
    const { ask } = this.scope,
      view = relation.view(),
      alias = this.#alias(),
      row = rowOf(alias);
    const conditions = linked(relation, view, row, parent?.row, field, ask);
    conditions.push(...accessTo(view, row, ask, this.#alias, { relation, parent: parent?.view }));
    const from = (...more: Sql[]) =>
      sql`from ${identifier(...view.table.split('.'))} ${identifier(alias)} where ${all([...conditions, ...more])}`;
    const total = sql`(select count(*)::int ${from()})`,
      outer = parent?.times ?? 1;
    if (relation.kind === 'count') {
      this.#spend(outer, field);
      return total;
    }
    if (relation.kind === 'one') {
      this.#spend(outer, field);
      const isFirst = relation.order !== undefined || typeof relation.on === 'function';
      const first = isFirst ? sql` ${orderBy(orderOf(view, relation, field, ask)[1], row)} limit 1` : sql``;
      return sql`(select ${this.#item(field, { view, row, times: outer })} ${from()}${first})`;
    }
    const [name, order] = orderOf(view, relation, field, ask);
    const size = ask((request) => pageSize(field.args(request).first, relation.defaultSize)),
      times = outer * size;
    this.#spend(times, field);
    const item = (of: Selected) => this.#item(of, { view, row, times });
    const rows = (limit: number, ...more: Sql[]) =>
      sql`(select * ${from(...more)} ${orderBy(order, row)} limit ${integer(limit)}) ${identifier(alias)}`;
    if (relation.kind === 'list')
      return sql`(select coalesce(json_agg(${item(field)}), '[]'::json) from ${rows(size)})`;
    return connectionOf(field, this.scope, {
      size,
      item,
      total,
      row,
      alias,
      rows: (limit) => rows(limit, ...beyond(field, name, order, row, ask)),
      cursor: cursorOf(name, order, row),
    });
  }

  /** The JSON of one row. */
  #item(field: Selected, parent: Parent): Sql {
    const { schema, shape } = this.scope,
      type = schema.getType(parent.view.name);
    const fields = (concrete?: GraphQLObjectType) => this.#object(field, parent.view.fields, parent, concrete);
    const typename = parent.view.typename?.(parent.row);
    if (!typename || !isAbstractType(type)) return fields(isObjectType(type) ? type : undefined);
    if (shape === 'values') return fields();
    const cases = schema.getPossibleTypes(type).map((one) => sql`when ${literal(one.name)} then ${fields(one)}`);
    return sql`case ${typename} ${join(cases, ' ')} else ${ALARM} end`;
  }

  /** Fields that the declaration does not know have a resolver of their own. */
  #object(
    field: Selected,
    declared: View['fields'],
    parent: Parent,
    concrete?: GraphQLObjectType,
    presentIf?: string,
  ): Sql {
    const columns = new Map<string, Sql>(),
      { shape } = this.scope;
    if (shape === 'values' && this.#needsTypename(field)) columns.set('__typename', this.#typename(parent, concrete));
    for (const child of fieldsOf(field, this.scope, concrete)) {
      const one = declared[child.name];
      if (!child.definition) columns.set(child.key, literal(concrete!.name));
      else if (one?.kind === 'code') {
        for (const source of one.needs) columns.set(`$${source}`, parent.row(source));
        for (const [source, read] of Object.entries(one.reads ?? {}))
          columns.set(`$${source}`, sql`(${read(parent.row, argOf(child), this.scope.ask)})`);
      } else if (one) columns.set(child.key, this.#guarded(this.#value(one, child, parent), one, child, presentIf));
    }
    return objectOf([...columns], parent.times);
  }

  #value(declared: Exclude<Field, { kind: 'code' }>, field: Selected, parent: Parent): Sql {
    if (isRelation(declared)) return this.relation(declared, field, parent);
    if (declared.kind === 'column') return declared.read(parent.row, argOf(field), this.scope.ask);
    const type = getNamedType(field.definition!.type) as GraphQLObjectType;
    const object = this.#object(field, declared.fields, parent, type, declared.presentIf);
    return sql`case when ${parent.row(declared.presentIf)} is not null then ${object} end`;
  }

  /** In an answer nobody checks for nulls after us: where the schema promises a value, a null raises the alarm. */
  #guarded(value: Sql, declared: Field, field: Selected, presentIf?: string): Sql {
    if (this.scope.shape === 'values' || !isNonNullType(field.definition!.type) || isNeverNull(declared, presentIf))
      return value;
    const json = declared.kind === 'column' ? sql`to_json(${value})` : value;
    return sql`coalesce(${json}, ${ALARM})`;
  }

  #needsTypename = (field: Selected) => isAbstractType(getNamedType(field.definition!.type) as GraphQLNamedType);
  #typename = ({ view, row }: Parent, concrete?: GraphQLObjectType): Sql =>
    view.typename?.(row) ?? literal(concrete!.name);

  #spend(rows: number, { name, nodes }: Selected): void {
    this.#rows += rows;
    if (this.#aliases > MAX_SUBQUERIES || this.#rows > MAX_ROWS)
      throw tooLarge(
        `Too much in one field at "${name}": at most ${MAX_SUBQUERIES} relations and ${MAX_ROWS} rows`,
        nodes,
      );
  }
}

/** PostgreSQL takes a hundred arguments. */
const MAX_PAIRS = 50;

/**
 * One object is built pair by pair: a row of its own, turned into JSON, takes PostgreSQL half as long again to make ready.
 * Of many, each is quicker as a row.
 */
function objectOf(fields: readonly (readonly [key: string, value: Sql])[], times: number): Sql {
  if (times === 1 && fields.length <= MAX_PAIRS) {
    const pairs = fields.map(([key, value]) => sql`${literal(key)}, ${value}`);
    return sql`json_build_object(${join(pairs, ', ')})`;
  }
  const columns = fields.map(([key, value]) => sql`${value} as ${identifier(key)}`);
  return sql`(select row_to_json(x) from (select ${join(columns, ', ')}) x)`;
}

/**
 * Columns of the table are compared with the catalog at start-up, those of an embedded object are not; lists,
 * connections and counts are never null.
 */
const isNeverNull = (declared: Field, presentIf?: string): boolean =>
  declared.kind === 'column'
    ? declared.source !== undefined && (presentIf ?? declared.source) === declared.source
    : declared.kind === 'embedded' || (isRelation(declared) && declared.kind !== 'one');
