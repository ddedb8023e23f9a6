import { randomUUID } from 'node:crypto';

/** A table behind the wall between organizations, as the database's catalog describes it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that hold the id of another table's row. */
  readonly keys: readonly { readonly column: string; readonly target: string }[];
  readonly checks: readonly { readonly name: string; readonly text: string }[];
}
export interface Column {
  readonly name: string;
  readonly type: string;
  /** A row cannot be without it, and the database does not give it. */
  readonly required: boolean;
}

export const CATALOG = `
  select c.oid::regclass::text as name,
    (select json_agg(json_build_object('name', a.attname,
       'type', format_type(case t.typtype when 'd' then t.typbasetype else t.oid end, null),
       'required', a.attnotnull and not a.atthasdef and a.attidentity = '') order by a.attnum)
     from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select coalesce(json_agg(json_build_object('column', a.attname, 'target', k.confrelid::regclass::text)), '[]')
     from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) as pair(own, other)
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
     join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other
     where k.conrelid = c.oid and k.contype = 'f' and b.attname = 'id' and a.attname <> 'organization_id') as keys,
    (select coalesce(json_agg(json_build_object('name', k.conname, 'text', pg_get_constraintdef(k.oid))), '[]')
     from pg_constraint k where k.conrelid = c.oid and k.contype = 'c') as checks
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped)
  order by 1`;

const SAMPLES: Readonly<Record<string, unknown>> = {
  boolean: false,
  date: '2026-11-20',
  'timestamp with time zone': '2026-11-20T02:00:00Z',
  'time without time zone': '08:00',
  interval: '1 hour',
  jsonb: '{}',
  json: '{}',
  bytea: '\\x00',
  tsvector: '',
  daterange: '[2026-11-20,2026-11-21)',
  tstzrange: '[2026-11-20,2026-11-21)',
  inet: '127.0.0.1',
};

/** A value a column can hold; of a closed set, its first. */
export function sampleOf({ name, type }: Column, checks: Table['checks']): unknown {
  if (type === 'uuid') return randomUUID();
  if (type.endsWith('[]')) return '{}';
  if (/^(integer|bigint|smallint|numeric|real|double precision)$/.test(type)) return 1;
  if (type in SAMPLES) return SAMPLES[type];
  const first = new RegExp(`\\b${name} = (?:ANY \\(ARRAY\\[)?'([^']*)'`);
  return checks.map(({ text }) => first.exec(text)?.[1]).find((one) => one !== undefined) ?? 'x';
}
