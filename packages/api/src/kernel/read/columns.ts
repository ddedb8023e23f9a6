import { GlobalIdPrefix, Language, type GlobalIdType } from '@aftercare/schema';
import type { Actor } from '../actor.js';
import { literal, sql, type Sql } from './sql.js';
import type { Code, Column, Embedded, JsonKind, Row } from './view.js';

/** A column's name, or an expression over the row. */
type Source = string | Column['read'];

const column = (json: JsonKind, source: Source, shape: (value: Sql) => Sql): Column =>
  typeof source === 'string'
    ? { kind: 'column', json, source, read: (row) => shape(row(source)) }
    : { kind: 'column', json, read: (row, arg, ask) => shape(sql`(${source(row, arg, ask)})`) };

/** Text, an enum's name, or an exact decimal: JSON numbers would lose digits. */
export const text = (source: Source): Column => column('string', source, (value) => sql`${value}::text`);
export const int = (source: Source): Column => column('integer', source, (value) => sql`${value}::int`);
export const float = (source: Source): Column => column('number', source, (value) => sql`${value}::float8`);
export const boolean = (source: Source): Column => column('boolean', source, (value) => sql`${value}::boolean`);
/** A `text[]`. */
export const texts = (source: Source): Column => column('strings', source, (value) => value);
/** A whole JSON value, or an array. */
export const json = (source: Source): Column => column('any', source, (value) => value);
/** A calendar day, `2026-11-22`. */
export const day = (source: Source): Column => column('string', source, (value) => sql`${value}::date::text`);
/** An instant as ISO 8601 in UTC with milliseconds: `2026-11-22T02:25:53.120Z`. */
export const instant = (source: Source): Column =>
  column('string', source, (value) => sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The opaque id of a row of that type, made of the UUID in the given column. */
export const globalId = (type: GlobalIdType, source: Source = 'id'): Column => ({
  ...column(
    'string',
    source,
    (value) => sql`${literal(`${GlobalIdPrefix[type]}_`)} || encode(uuid_send(${value}), 'hex')`,
  ),
  globalId: type,
});

/** An object made of columns of the same row; null when the column `presentIf` is null. */
export const embedded = (presentIf: string, fields: Embedded['fields']): Embedded => ({
  kind: 'embedded',
  presentIf,
  fields,
});

/** Money: minor units as a decimal string, so that no digit is lost, and the ISO 4217 currency. */
export const money = (amountMinor: string, currency: string): Embedded =>
  embedded(amountMinor, { amountMinor: text(amountMinor), currency: text(currency) });

/** A sentence kept in every language as JSON: `{ zhCN en text }`, where `text` is in the actor's language. */
export const localized = (name: string): Embedded => {
  const inLanguage = (language: Language) => text((row) => sql`${row(name)} ->> ${literal(language)}`);
  return embedded(name, {
    zhCN: inLanguage(Language.ZH_CN),
    en: inLanguage(Language.EN),
    text: text((row, _arg, ask) => sql`${row(name)} ->> ${literal(ask(({ actor }) => actor.language))}`),
  });
};

/** A column only some actors are told; the others read null. Its GraphQL field must be nullable. */
export const restricted = (mayRead: (actor: Actor) => boolean, inner: Column): Column => ({
  kind: 'column',
  json: inner.json,
  restricted: true,
  read: (row: Row, arg, ask) => (ask(({ actor }) => mayRead(actor)) ? inner.read(row, arg, ask) : sql`null`),
});

/**
 * A field computed by code after the SQL (decryption, signed URLs), from source columns no client can select.
 * Batch inside with a DataLoader of the context. `reads` are further sources, computed by SQL.
 */
export const code = <Context>(
  needs: readonly string[],
  run: (source: Readonly<Record<string, unknown>>, context: Context) => unknown,
  reads: Code['reads'] = {},
): Code => ({ kind: 'code', needs, run, reads });
