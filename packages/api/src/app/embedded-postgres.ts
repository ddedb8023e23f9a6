import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { claimDirectory } from './embedded-postgres/claim-directory.js';
import { initCluster } from './embedded-postgres/init-cluster.js';
import { launchPostmaster, PortTakenError } from './embedded-postgres/launch-postmaster.js';
import { clearOrphan } from './embedded-postgres/clear-orphan.js';
import { freePort } from './embedded-postgres/free-port.js';

export interface EmbeddedPostgres {
  /** Superuser connection to the maintenance database, password included: never log it. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection and the server; resolves when no process is left. Safe to call twice. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Where cluster, password and log live. Created when absent; one running process at a time may hold it. */
  readonly directory: string;
  /** Default: any free port. A given port that is taken is an error, not a reason to choose another. */
  readonly port?: number;
  /** False gives up crash safety for speed: only for data that can be thrown away, such as tests. */
  readonly durable: boolean;
}

/**
 * Starts the PostgreSQL that comes with the installed packages, listening on 127.0.0.1 only.
 *
 * An orphan left in the directory by a killed process is shut down first. A server that dies by itself is started
 * again on the same port, so that connection pools recover. When the process exits without `stop()`, the server is
 * told to shut down on the way out.
 *
 * Throws when the directory is held by a living process, when the given port is taken, or when PostgreSQL refuses
 * to start (the message carries the end of its log).
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory);
  mkdirSync(directory, { recursive: true });
  const release = claimDirectory(directory);
  try {
    await clearOrphan(directory);
    const password = await initCluster(directory);
    const { port, postmaster } = await launchOnPort(directory, options);
    const stopOnExit = (): void => postmaster.interrupt();
    process.once('exit', stopOnExit);
    let stopped: Promise<void> | undefined;
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      port,
      stop: () =>
        (stopped ??= postmaster.stop().finally(() => {
          process.off('exit', stopOnExit);
          release();
        })),
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function launchOnPort(directory: string, { port, durable }: EmbeddedPostgresOptions) {
  if (port !== undefined) return { port, postmaster: await launchPostmaster({ directory, port, durable }) };
  // Between asking for a free port and using it somebody else may take it: ask again.
  for (let tries = 1; ; tries += 1) {
    const candidate = await freePort();
    try {
      return { port: candidate, postmaster: await launchPostmaster({ directory, port: candidate, durable }) };
    } catch (error) {
      if (!(error instanceof PortTakenError) || tries === 5) throw error;
    }
  }
}
