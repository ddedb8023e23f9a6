import type { ImportSession } from './import-session.js';

/** A table's columns, beside organization_id, with their PostgreSQL types. */
export type Columns<Row> = Readonly<Record<keyof Row & string, string>>;

/**
 * Inserts any number of rows with one statement. Instants are given as ISO 8601 text.
 * @param present whether a row that is there already is an error, or stays as it is.
 */
export async function insertRows<Row extends object>(
  { client, organizationId }: ImportSession,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
  present: 'IS_AN_ERROR' | 'STAYS' = 'IS_AN_ERROR',
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).join(', ');
  const types = Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
  await client.query(
    `insert into ${table} (organization_id, ${names})
     select $1::uuid, ${names} from json_to_recordset($2::json) as r (${types})
     ${present === 'STAYS' ? 'on conflict do nothing' : ''}`,
    [organizationId, JSON.stringify(rows)],
  );
}
