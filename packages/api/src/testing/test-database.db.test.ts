import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database.js';

let mine: TestDatabase;
let theirs: TestDatabase;

beforeAll(async () => {
  [mine, theirs] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(async () => {
  await Promise.all([mine.drop(), theirs.drop()]);
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('what one test file writes, another never sees', async () => {
  await ask(mine.ownerUrl, 'create table scratch (id int)');
  expect(await ask(theirs.ownerUrl, "select to_regclass('scratch') as found")).toEqual([{ found: null }]);
});

test('neither the owner nor the application is a superuser, or may pass row level security by', async () => {
  for (const url of [mine.ownerUrl, mine.appUrl]) {
    const powers = 'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user';
    expect(await ask(url, powers)).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  }
});

test('the application owns nothing and cannot create anything', async () => {
  await expect(ask(mine.appUrl, 'create table scratch_of_app (id int)')).rejects.toThrow(/permission denied/);
});

test('a dropped database is gone, even while somebody is connected', async () => {
  const shortLived = await createTestDatabase();
  const lingering = new pg.Client({ connectionString: shortLived.ownerUrl });
  lingering.on('error', () => undefined);
  await lingering.connect();
  await shortLived.drop();
  await expect(ask(shortLived.ownerUrl, 'select 1')).rejects.toThrow(/does not exist/);
});
