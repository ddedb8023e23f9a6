import { randomUUID } from 'node:crypto';
import type { EntityMetadata, EntityName, MetadataStorage, RequiredEntityData } from '@mikro-orm/postgresql';

/** Inserts as common table expressions, to stand before a statement; values by `$n`. */
export interface Inserts {
  readonly expressions: readonly string[];
  readonly values: readonly unknown[];
}

/** A number that is drawn as the rows are written; until then `year` and `last` stand for its parts. */
interface Drawn {
  readonly series: string;
  readonly year: string;
  readonly last: string;
}

/** Rows added to a change, until one statement writes them. Foreign keys are checked at its end, so order is no matter. */
export class NewRows {
  readonly #rows: (readonly [EntityMetadata, object])[] = [];
  #drawn: Drawn | undefined;

  constructor(
    private readonly metadata: MetadataStorage,
    private readonly organizationId: string,
    private readonly now: Date,
  ) {}

  add<T extends object>(entity: EntityName<T>, row: RequiredEntityData<T>): T {
    this.#rows.push([this.metadata.get(entity as never) as EntityMetadata, row]);
    return row as T;
  }

  /** What stands for the next number of a series in rows that are written together: one number for all of them. */
  number(series: string): string {
    if (this.#drawn) throw new Error('One number at a time');
    // One word each, in lower case, that nobody can have typed: they survive being cut up for the search.
    const token = () => randomUUID().replaceAll('-', '').slice(0, 24);
    const drawn = (this.#drawn = { series, year: `y${token()}`, last: `n${token()}` });
    return `${series}-${drawn.year}-${drawn.last}`;
  }

  /** The inserts of what is left to write, which then counts as written. @param first the number of their first value */
  take(first: number): Inserts {
    const tables = Map.groupBy(this.#rows.splice(0), ([meta]) => meta);
    const drawn = this.#drawn;
    this.#drawn = undefined;
    const own = drawn ? [this.organizationId, drawn.series, this.now.toISOString(), drawn.year, drawn.last] : [];
    const rowsAt = first + own.length;
    return {
      expressions: [
        ...(drawn ? [drawnAt(first)] : []),
        ...[...tables.keys()].map((meta, place) => insertInto(meta, rowsAt + place, drawn && first)),
      ],
      values: [
        ...own,
        ...[...tables].map(([meta, rows]) => JSON.stringify(rows.map(([, row]) => columnsOf(meta, row)))),
      ],
    };
  }
}

/** Whoever draws the next number waits here until this change commits. */
const drawnAt = (first: number) => `
  drawn as (
    insert into number_series as s (organization_id, series, year, last)
    select id, $${first + 1}, extract(year from $${first + 2}::timestamptz at time zone time_zone), 1
    from organization where id = $${first}::uuid
    on conflict (organization_id, series, year) do update set last = s.last + 1 returning year, last)`;

const propertiesOf = (meta: EntityMetadata) => meta.props.filter(({ persist }) => persist !== false);

const columnTexts = new WeakMap<EntityMetadata, string>();
function insertInto(meta: EntityMetadata, place: number, drawnFirst: number | undefined): string {
  let columns = columnTexts.get(meta);
  if (!columns)
    columnTexts.set(
      meta,
      (columns = propertiesOf(meta)
        .map(({ fieldNames }) => `"${fieldNames[0]}"`)
        .join(', ')),
    );
  const table = `"${meta.tableName}"`;
  const text =
    drawnFirst === undefined
      ? `$${place}`
      : `replace(replace($${place}, $${drawnFirst + 3}, d.year::text), $${drawnFirst + 4}, lpad(d.last::text, 6, '0'))`;
  return `new_${meta.tableName} as (insert into ${table} (${columns})
    select ${columns} from ${drawnFirst === undefined ? '' : 'drawn d, '}jsonb_populate_recordset(null::${table}, ${text}::jsonb))`;
}

const columnsOf = (meta: EntityMetadata, row: object) =>
  Object.fromEntries(
    propertiesOf(meta).map(({ name, fieldNames }) => [fieldNames[0], (row as Record<string, unknown>)[name] ?? null]),
  );
