import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { disownPostmasterFile, readPostmasterFile } from './postmaster-file.js';
import { processBirth, processCommand } from './process-identity.js';

/**
 * Shuts down the server that a killed process left running in this directory, and makes a left-over
 * `postmaster.pid` harmless whoever the number belongs to by now: nobody, or a stranger, which is left alone.
 */
export async function clearOrphan(directory: string): Promise<void> {
  const cluster = join(directory, 'cluster');
  const found = readPostmasterFile(cluster);
  if (!found) return;
  const isOurs = (): boolean =>
    processBirth(found.pid) !== undefined && processCommand(found.pid).includes(`-D ${cluster} `);
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (!isOurs()) break;
    process.kill(found.pid, signal);
    const deadline = performance.now() + seconds * 1000;
    while (isOurs() && performance.now() < deadline) await wait(20);
  }
  if (isOurs())
    throw new Error(`The database server ${found.pid} in ${directory} does not stop. End it and try again.`);
  if (readPostmasterFile(cluster)) disownPostmasterFile(cluster);
}
