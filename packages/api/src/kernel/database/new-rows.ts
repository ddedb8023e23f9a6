import type { EntityManager, EntityMetadata } from '@mikro-orm/postgresql';
import { runPrepared } from './run-prepared.js';

/** Inserts as common table expressions, to stand before a statement; values by `$n`. */
export interface Inserts {
  readonly expressions: readonly string[];
  readonly values: readonly string[];
}

/** Rows added to a change, until one statement writes them. Foreign keys are checked at its end, so order is no matter. */
export class NewRows {
  readonly #rows: object[] = [];

  constructor(private readonly em: EntityManager) {}

  add(row: object): void {
    this.#rows.push(row);
  }

  async write(): Promise<void> {
    const { expressions, values } = this.take(1);
    if (expressions.length) await runPrepared(this.em, `with ${expressions.join(', ')} select 1`, values);
  }

  /** The inserts of what is left to write, which then counts as written. @param first the number of their first value */
  take(first: number): Inserts {
    const tables = Map.groupBy(this.#rows.splice(0), (row) => this.#metadataOf(row));
    return {
      expressions: [...tables.keys()].map((meta, place) => insertInto(meta, first + place)),
      values: [...tables].map(([meta, rows]) => JSON.stringify(rows.map((row) => columnsOf(meta, row)))),
    };
  }

  #metadataOf = (row: object): EntityMetadata => this.em.getMetadata().get(row.constructor as never) as EntityMetadata;
}

const propertiesOf = (meta: EntityMetadata) => meta.props.filter(({ persist }) => persist !== false);

const texts = new WeakMap<EntityMetadata, string>();
function insertInto(meta: EntityMetadata, place: number): string {
  let columns = texts.get(meta);
  if (!columns)
    texts.set(
      meta,
      (columns = propertiesOf(meta)
        .map(({ fieldNames }) => `"${fieldNames[0]}"`)
        .join(', ')),
    );
  const table = `"${meta.tableName}"`;
  return `new_${meta.tableName} as (insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, $${place}::jsonb))`;
}

const columnsOf = (meta: EntityMetadata, row: object) =>
  Object.fromEntries(
    propertiesOf(meta).map(({ name, fieldNames }) => [fieldNames[0], (row as Record<string, unknown>)[name] ?? null]),
  );
