import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../kernel/database/migrate.js';
import { startEmbeddedPostgres } from '../embedded-postgres.js';

export interface ThrowawayDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Removes the database, and the server when it was started for this. */
  close(): Promise<void>;
}

/**
 * An empty database of today's schema: in a PostgreSQL started in the directory, or beside the others of the server
 * `DATABASE_URL` names. None that was there before is touched.
 */
export async function openThrowawayDatabase(
  directory: string,
  databaseUrl: string | undefined,
): Promise<ThrowawayDatabase> {
  const server = databaseUrl
    ? null
    : await startEmbeddedPostgres({ directory: join(directory, 'postgres'), durable: false });
  const serverUrl = databaseUrl ?? server!.url;
  const name = `throwaway_${randomBytes(6).toString('hex')}`;
  const close = async () => {
    if (server) await server.stop();
    else await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  };
  try {
    await onServer(serverUrl, `create database ${name}`);
    const ownerUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
    // Runs that share a server share the application's role, and so its password.
    const appUrl = await migrate(ownerUrl, decodeURIComponent(new URL(serverUrl).password) || 'aftercare');
    return { ownerUrl, appUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
