import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** Where tests make their databases. `run` is part of every name, so that runs at the same time do not meet. */
export interface TestDatabaseServer {
  /** A superuser's connection: the server may belong to others, and nothing but `test_<run>_*` is touched there. */
  readonly url: string;
  readonly run: string;
}

export interface TestDatabase {
  readonly name: string;
  /** Owns the schema; not a superuser, so that row level security binds it where it is forced. */
  readonly ownerUrl: string;
  /** What the application logs in with: owns nothing. */
  readonly appUrl: string;
  /** Removes the database, cutting off whoever is still connected. */
  drop(): Promise<void>;
}

const OWNER = 'aftercare_owner';
const APP = 'aftercare_app';

/** A database of one's own, with the schema of today and no rows: a copy of a template migrated once per run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  return copyOf(server, await withAdmin(server, (admin) => ensureTemplate(admin, server)));
}

/**
 * A copy of a database that is made once per run.
 *
 * @param fill makes it, out of an empty one with the schema of today
 */
export async function copyOfFilledDatabase(
  name: string,
  fill: (empty: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const filled = `test_${server.run}_filled_${name}`;
  await withAdmin(server, async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [filled]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [filled]);
    if (rowCount) return;
    const draft = await createTestDatabase();
    await fill(draft);
    await admin.query(`alter database ${draft.name} rename to ${filled}`);
  });
  return copyOf(server, filled);
}

async function copyOf(server: TestDatabaseServer, template: string): Promise<TestDatabase> {
  const name = `test_${server.run}_${randomBytes(6).toString('hex')}`;
  await withAdmin(server, (admin) => admin.query(`create database ${name} template ${template} owner ${OWNER}`));
  return {
    name,
    ownerUrl: urlFor(server, OWNER, name),
    appUrl: urlFor(server, APP, name),
    drop: () =>
      withAdmin(server, async (admin) => {
        await admin.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** Removes every database of the run. */
export async function dropTestDatabases(server: TestDatabaseServer): Promise<void> {
  await withAdmin(server, async (admin) => {
    const { rows } = await admin.query('select datname from pg_database where starts_with(datname, $1)', [
      `test_${server.run}_`,
    ]);
    for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`);
  });
}

// Test files run in processes of their own: the first to ask builds the template, the others wait at the lock.
async function ensureTemplate(admin: pg.Client, server: TestDatabaseServer): Promise<string> {
  const template = `test_${server.run}_template`;
  const draft = `${template}_draft`;
  await admin.query("select pg_advisory_lock(hashtext('aftercare test template'))");
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;
  for (const role of [OWNER, APP]) await ensureRole(admin, server, role);
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft} owner ${OWNER}`);
  await migrateToday(urlFor(server, OWNER, draft));
  await admin.query(`alter database ${draft} rename to ${template}`);
  return template;
}

async function migrateToday(ownerUrl: string): Promise<void> {
  const file = new URL('../kernel/database/migrate.ts', import.meta.url);
  if (!existsSync(file)) return;
  const { migrate } = (await import(file.pathname)) as { migrate(ownerUrl: string): Promise<unknown> };
  await migrate(ownerUrl);
}

async function ensureRole(admin: pg.Client, server: TestDatabaseServer, role: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  const password = admin.escapeLiteral(passwordOf(server));
  await admin.query(`${rowCount ? 'alter' : 'create'} role ${role} login password ${password}`);
}

// The same for every run: runs that share a server share its roles.
function passwordOf(server: TestDatabaseServer): string {
  return new URL(server.url).password || 'aftercare';
}

function urlFor(server: TestDatabaseServer, role: string, database: string): string {
  const url = new URL(server.url);
  url.username = role;
  url.password = passwordOf(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function withAdmin<T>(server: TestDatabaseServer, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
