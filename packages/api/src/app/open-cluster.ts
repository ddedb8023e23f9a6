import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../kernel/database/migrate.js';
import type { Config } from './config.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';

export interface OpenCluster {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

const DATABASE = 'aftercare';

/** One's own PostgreSQL when DATABASE_URL names it, else the one that ships with the product; brought to the newest schema. */
export async function openCluster(config: Config): Promise<OpenCluster> {
  if (config.databaseUrl) {
    const appUrl = await migrate(config.databaseUrl, config.secrets.databaseRole);
    return { ownerUrl: config.databaseUrl, appUrl, embedded: false, stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres({ directory: join(config.dataDirectory, 'postgres'), durable: true });
  try {
    await createWhenAbsent(server.url);
    const ownerUrl = Object.assign(new URL(server.url), { pathname: `/${DATABASE}` }).href;
    const appUrl = await migrate(ownerUrl, config.secrets.databaseRole);
    return { ownerUrl, appUrl, embedded: true, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function createWhenAbsent(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
