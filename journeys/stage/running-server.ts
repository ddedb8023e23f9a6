import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../packages/api/src/app/embedded-postgres/free-port.js';
import type { FurnishedDatabase } from '../../packages/api/src/testing/furnished-database.js';

const program = fileURLToPath(new URL('../../packages/api/dist/app/main.js', import.meta.url));

/** The product as `npm start` runs it, over a database of the journey's own. */
export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Ends it as Ctrl-C does; resolves when the process is gone. */
  stop(): Promise<void>;
}

/**
 * Starts the built server with the built faces, which may run the documents they were built with and no others.
 *
 * @param files where uploads are kept; servers that act as one share it
 */
export async function startServer(database: FurnishedDatabase, files: string): Promise<RunningServer> {
  const port = await freePort();
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, [program], {
    env: { ...env, PORT: String(port), DATABASE_URL: database.serverUrl, AFTERCARE_DATA: files, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilItServes(child);
  return { url: `http://localhost:${port}`, stop: () => end(child) };
}

/** A folder for what servers keep beside the database, with the secrets of the run in it. */
export function openFiles(database: FurnishedDatabase): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-journey-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(database.secrets), { mode: 0o600 });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function untilItServes(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += String(words);
      if (said.includes('Aftercare is running')) resolve();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it served:\n${said}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
