import { readdirSync, readFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migration, Migrator } from '@mikro-orm/migrations';

const directory = new URL('../../../src/migrations/', import.meta.url);

/** The role the server works as: it owns nothing, so row level security binds it. */
export const APP_ROLE = 'aftercare_app';

/**
 * Brings a database to the newest schema, as its owner. Safe to run from several servers at once: one waits for the other.
 *
 * @param appPassword what the application's role will log in with; without it the role must exist already and is left alone
 * @returns the address the application connects to: the same database, as a role that owns nothing.
 */
export async function migrate(ownerUrl: string, appPassword?: string): Promise<string> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    migrations: { tableName: 'migration', migrationsList: plainSqlMigrations(), snapshot: false, silent: true },
  });
  try {
    const connection = orm.em.getConnection();
    await connection.execute('select pg_advisory_lock(721000431)');
    if (appPassword) await connection.execute(roleWithPassword(appPassword));
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = appPassword ?? '';
  return url.href;
}

const roleWithPassword = (password: string) => `do $$ begin
  if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} login; end if;
  alter role ${APP_ROLE} password '${password.replaceAll("'", "''")}';
end $$`;

function plainSqlMigrations() {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name: name.replace(/\.sql$/, ''), class: runs(readFileSync(new URL(name, directory), 'utf8')) }));
}

const runs = (text: string) =>
  class extends Migration {
    override up(): void {
      this.addSql(text);
    }
  };
