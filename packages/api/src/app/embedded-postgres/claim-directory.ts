import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processBirth } from './process-identity.js';

/**
 * Takes the directory for this process, so that two servers never share, or stop, one database.
 * Returns what gives it back. A claim whose process has died is taken over.
 * Throws when a living process holds it.
 */
export function claimDirectory(directory: string): () => void {
  const file = join(directory, 'claimed-by');
  const mine = `${process.pid} ${processBirth(process.pid) ?? ''}`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid, birth] = readClaim(file).split(' ');
    if (pid && processBirth(Number(pid)) === birth) {
      throw new Error(
        `The database in ${directory} is in use by process ${pid}. Stop that one first, or choose another directory.`,
      );
    }
    setAside(file, `${file}-${process.pid}`);
  }
}

function readClaim(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

// Renaming, unlike deleting, succeeds for one of two contenders only.
function setAside(file: string, grave: string): void {
  try {
    renameSync(file, grave);
    rmSync(grave);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
