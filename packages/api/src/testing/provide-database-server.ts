import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../app/embedded-postgres.js';
import { clearOrphan } from '../app/embedded-postgres/clear-orphan.js';
import { dropTestDatabases, type TestDatabaseServer } from './test-database.js';
import { sweepAbandoned } from './sweep-abandoned.js';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: TestDatabaseServer;
  }
}

const PREFIX = 'aftercare-test-postgres-';

interface Shared {
  users: number;
  readonly started: Promise<{ server: TestDatabaseServer; stop(): Promise<void> }>;
}

/**
 * One database server for the whole run, whichever projects of it need one: the server named by TEST_DATABASE_URL,
 * else an embedded one in the system's temporary folder, without crash safety, gone when the run ends.
 */
export default async function provideDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const global = globalThis as { aftercareDatabaseServer?: Shared };
  const shared = (global.aftercareDatabaseServer ??= { users: 0, started: start() });
  shared.users += 1;
  const { server, stop } = await shared.started;
  project.provide('databaseServer', server);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete global.aftercareDatabaseServer;
    await stop();
  };
}

async function start() {
  const run = randomBytes(4).toString('hex');
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    const server = { url: given, run };
    return { server, stop: () => dropTestDatabases(server) };
  }
  await sweepAbandoned(tmpdir(), PREFIX, clearOrphan);
  const directory = join(tmpdir(), `${PREFIX}${process.pid}-${run}`);
  const postgres = await startEmbeddedPostgres({ directory, durable: false });
  return {
    server: { url: postgres.url, run },
    stop: async () => {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
