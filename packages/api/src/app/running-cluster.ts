import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from './config.js';

/** Connections to the database of a server that is running on this data directory. */
export interface RunningCluster {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

const PORT_LINE = 3;

/** Finds the shipped PostgreSQL while somebody else runs it; null when nobody does, or the database is one's own. */
export async function runningCluster(config: Config): Promise<RunningCluster | null> {
  if (config.databaseUrl) return null;
  const directory = join(config.dataDirectory, 'postgres');
  const lines = textOf(join(directory, 'cluster', 'postmaster.pid')).split('\n');
  const port = lines[PORT_LINE]?.trim();
  const password = textOf(join(directory, 'superuser-password')).trim();
  if (!port || !password) return null;
  const address = (user: string, secret: string): string => `postgres://${user}:${secret}@127.0.0.1:${port}/aftercare`;
  const found = {
    ownerUrl: address('postgres', password),
    appUrl: address('aftercare_app', encodeURIComponent(config.secrets.databaseRole)),
  };
  return (await answers(found.appUrl)) ? found : null;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
