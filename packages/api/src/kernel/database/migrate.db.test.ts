import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';

let database: TestDatabase;
let app: pg.Client;
let owner: pg.Client;
const first = '01900000-0000-7000-8000-000000000001';
const second = '01900000-0000-7000-8000-000000000002';

beforeAll(async () => {
  database = await createTestDatabase();
  app = new pg.Client(database.appUrl);
  owner = new pg.Client(database.ownerUrl);
  await Promise.all([app.connect(), owner.connect()]);
  await owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'a', '{}', 'UTC', 'CNY'), ($2, 'b', '{}', 'UTC', 'CNY')`,
    [first, second],
  );
  for (const id of [first, second]) {
    await inOrganization(id, `insert into number_series values ('${id}', 'R', 2026, 1)`);
  }
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

async function inOrganization(id: string, text: string) {
  await app.query('begin');
  try {
    await app.query(`select set_config('app.organization_id', $1, true)`, [id]);
    const result = await app.query(text);
    await app.query('commit');
    return result.rows;
  } catch (error) {
    await app.query('rollback');
    throw error;
  }
}

test('without an organization named, the application sees no row at all', async () => {
  expect((await app.query('select * from number_series')).rows).toEqual([]);
});

test('with one named, it sees that one, whatever it asks for', async () => {
  const rows = await inOrganization(
    first,
    `select * from number_series where organization_id in ('${first}', '${second}')`,
  );
  expect(rows.map((row) => row.organization_id)).toEqual([first]);
});

test('it cannot write into another organization', async () => {
  await expect(inOrganization(first, `insert into number_series values ('${second}', 'V', 2026, 1)`)).rejects.toThrow(
    /row-level security/,
  );
});

test('every table with an organization has both walls forced', async () => {
  const { rows } = await owner.query(`
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`);
  expect(rows).toEqual([]);
});

test('the application owns nothing', async () => {
  const { rows } = await owner.query(`select relname from pg_class where pg_get_userbyid(relowner) = 'aftercare_app'`);
  expect(rows).toEqual([]);
});

test('what was written once cannot be changed or removed by the application', async () => {
  for (const table of ['request_event', 'audit_entry', 'service_report', 'rating', 'acceptance']) {
    await expect(inOrganization(first, `delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(inOrganization(first, `update ${table} set organization_id = organization_id`)).rejects.toThrow(
      /permission denied/,
    );
  }
});
