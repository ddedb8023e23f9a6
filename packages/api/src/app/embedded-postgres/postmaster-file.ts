import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What PostgreSQL writes about itself into postmaster.pid, as far as it is needed here. */
export interface PostmasterFile {
  readonly pid: number;
  /** True once the server accepts connections. */
  readonly ready: boolean;
}

/** Undefined when the file is absent or not yet written. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a left-over file harmless: names this process as its writer. PostgreSQL refuses to start when the writer
 * lives, unless it is its own parent; and deleting the file instead would lose the shared memory key by which it
 * makes sure that no backend of the dead server is still at work.
 */
export function disownPostmasterFile(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  const draft = join(cluster, 'postmaster.pid.new');
  writeFileSync(draft, [process.pid, ...rest].join('\n'), { mode: 0o600 });
  renameSync(draft, file);
}
