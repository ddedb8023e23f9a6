import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processBirth } from '../app/embedded-postgres/process-identity.js';

/** Removes folders named `<prefix><pid>-…` whose process is gone, after `clear` has ended what still runs there. */
export async function sweepAbandoned(
  parent: string,
  prefix: string,
  clear: (directory: string) => Promise<void>,
): Promise<void> {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (processBirth(pid) !== undefined) continue;
    const directory = join(parent, name);
    await clear(directory);
    rmSync(directory, { recursive: true, force: true });
  }
}
