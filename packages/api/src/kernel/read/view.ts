import type { GlobalIdType } from '@aftercare/schema';
import { identifier, type Bound, type ReadRequest, type Sql } from './sql.js';

/** One table row inside the statement: row('due_at') is the quoted, qualified column. */
export type Row = (column: string) => Sql;
/** A question about the request that decides the shape of the SQL. The answer is remembered with the plan. */
export type Ask = <T extends string | number | boolean | null | undefined>(read: (request: ReadRequest) => T) => T;
/** One of the field's own arguments, as a bound value. */
export type Arg = (name: string) => Bound;

/** What a column's value is once it is JSON; start-up compares it with the GraphQL type. */
export type JsonKind = 'string' | 'integer' | 'number' | 'boolean' | 'strings' | 'any';

/** A field computed by SQL. */
export interface Column {
  readonly kind: 'column';
  readonly json: JsonKind;
  readonly read: (row: Row, arg: Arg, ask: Ask) => Sql;
  /** The table column it is null with, and only with; absent for free expressions. */
  readonly source?: string;
  /** Set on ids: the type whose prefix they carry. */
  readonly globalId?: GlobalIdType;
  /** True when some actors are answered null. */
  readonly restricted?: boolean;
}
/** A small object made of columns of the same row, such as money. Null when the column `presentIf` is. */
export interface Embedded {
  readonly kind: 'embedded';
  readonly presentIf: string;
  readonly fields: Readonly<Record<string, Column>>;
}
/** A field computed by code after the SQL, from source columns no client can select. */
export interface Code {
  readonly kind: 'code';
  readonly needs: readonly string[];
  /** Sources computed by SQL. Fields of one view that name the same source must mean the same by it. */
  readonly reads?: Readonly<Record<string, Column['read']>>;
  readonly run: (source: Readonly<Record<string, unknown>>, context: never) => unknown;
}
/** How a child row hangs on a parent row: child[childColumn] = parent[parentColumn]. */
export interface Link {
  readonly parentColumn: string;
  readonly childColumn: string;
}
/** A link that two columns cannot say. The organization is equated by the compiler in any case. */
export type Condition = (parent: Row, child: Row, arg: Arg, ask: Ask) => Sql;
/** A field which reads another view: one row, a bounded list, a keyset connection, or how many rows there are. */
export interface Relation {
  readonly kind: 'one' | 'list' | 'connection' | 'count';
  readonly view: () => View;
  /** Absent at the root of an operation. */
  readonly on?: Link | Condition;
  /** Which of the linked rows belong to the relation. */
  readonly where?: (child: Row, arg: Arg, ask: Ask) => Sql;
  /** The name of the only order; else the client chooses by `orderBy`, the view's first order by default. */
  readonly order?: string;
  /** How many rows a list or a connection brings when the client does not say. */
  readonly defaultSize?: number;
}
export type Field = Column | Embedded | Code | Relation;

/** Who may see a row: a condition on it, or a way from a row of another view that the actor may see. */
export type Access = Rule | VisibleThrough | EitherAccess;
export type Rule = (row: Row, ask: Ask) => Sql;
export interface VisibleThrough {
  readonly kind: 'through';
  readonly parent: () => View;
  readonly link: Link;
  /** Of the rows reached on this way, only those; such as what is public. */
  readonly only?: Rule;
}
export interface EitherAccess {
  readonly kind: 'either';
  readonly options: readonly (Rule | VisibleThrough)[];
}

export type KeyType = 'uuid' | 'timestamptz' | 'date' | 'text' | 'int' | 'bigint';
/** One column of a keyset order. It must be NOT NULL; start-up asks the catalog. */
export interface OrderKey {
  readonly column: string;
  readonly type: KeyType;
  readonly descending: boolean;
}
/** The last key must be unique within the organization. */
export type Order = readonly OrderKey[];

/** Called only for a value that is present. `ask` when the value changes the SQL itself. */
export type Filter = (row: Row, value: Bound, ask: Ask) => Sql;

/** Everything the compiler knows about one GraphQL object, interface or union type: data, declared once. */
export interface View {
  /** The GraphQL type's name. */
  readonly name: string;
  /** A table or a database view, with its schema if it has another than the search path's: `audit.entry`. */
  readonly table: string;
  /** The column that holds the organization; `organization_id` unless said otherwise. */
  readonly organization: string;
  readonly access: Access;
  readonly fields: Readonly<Record<string, Field>>;
  /** The first one is the default. */
  readonly orders: Readonly<Record<string, Order>>;
  readonly filters: Readonly<Record<string, Filter>>;
  /** For an interface or union: which object type a row is. */
  readonly typename?: (row: Row) => Sql;
}

type Declared = Omit<View, 'name' | 'organization' | 'orders' | 'filters'> &
  Partial<Pick<View, 'organization' | 'orders' | 'filters'>>;

/** Declares what the API may read of a concept. Who may see a row is compiled in wherever the table is read. */
export const view = (name: string, declared: Declared): View => ({
  organization: 'organization_id',
  orders: { ID: [{ column: 'id', type: 'uuid', descending: false }] },
  filters: {},
  ...declared,
  name,
});

export const rowOf =
  (alias: string): Row =>
  (name) =>
    identifier(alias, name);
export const isRelation = (field: Field): field is Relation =>
  ['one', 'list', 'connection', 'count'].includes(field.kind);
