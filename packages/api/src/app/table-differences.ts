/** A table as an entity believes it to be. */
export interface EntityTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string; readonly nullable: boolean }[];
}

/** A column as the database has it; `type` is PostgreSQL's `format_type`. */
export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** A row may be written without it. */
  readonly filledIn: boolean;
  readonly inKey: boolean;
}

/**
 * Where an entity and its table disagree, one sentence each. A column the entity leaves out is no disagreement while
 * rows can be written without it: entities are for writing only.
 */
export function tableDifferences({ table, key, columns }: EntityTable, all: readonly Column[]): string[] {
  const found = new Map(all.filter((column) => column.table === table).map((column) => [column.name, column]));
  if (!found.size) return [`${table}: there is no such table`];
  const known = new Set(columns.map(({ name }) => name));
  const inKey = [...found.values()].filter((column) => column.inKey).map(({ name }) => name);
  return [
    ...(same(key, inKey) ? [] : [`${table}: its key is ${inKey.join(', ')}, not ${key.join(', ')}`]),
    ...columns.flatMap((column) => columnDifferences(`${table}.${column.name}`, column, found.get(column.name))),
    ...[...found.values()]
      .filter(({ name, nullable, filledIn }) => !known.has(name) && !nullable && !filledIn)
      .map(({ name }) => `${table}.${name}: no row can be written without it, and the entity does not know it`),
  ];
}

function columnDifferences(
  place: string,
  believed: EntityTable['columns'][number],
  column: Column | undefined,
): string[] {
  if (!column) return [`${place}: there is no such column`];
  const [type, belief] = [shortName(column.type), shortName(believed.type)];
  return [
    ...(type === belief || writtenAs[type] === belief ? [] : [`${place}: is ${type}, not ${belief}`]),
    ...(column.nullable === believed.nullable ? [] : [`${place}: ${column.nullable ? 'may' : 'may not'} be null`]),
  ];
}

/** Types that are written as text and read by nobody through the entity. */
const writtenAs: Readonly<Record<string, string>> = { tsvector: 'text' };

const LONG: Readonly<Record<string, string>> = {
  'timestamp with time zone': 'timestamptz',
  integer: 'int',
  'character varying': 'varchar',
  character: 'char',
};

/** `timestamp(3) with time zone` and `timestamptz(3)` are one. */
function shortName(type: string): string {
  const [, before, size = '', after = '', array = ''] = /^([a-z ]+?)(\(\d+\))?( [a-z ]+)?(\[\])?$/.exec(type) ?? [];
  const name = `${before ?? type}${after}`;
  return `${LONG[name] ?? name}${size}${array}`;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join();
