import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', 'journeys']);

/** One hash over the names and contents of files and folders; the absent count as absent. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, root, path);
  return hash.digest('hex');
}

function add(hash, root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    // Sorted by code unit: the order a folder is listed in differs between machines.
    // oxlint-disable-next-line unicorn/no-array-sort -- toSorted is missing before Node 20
    for (const name of readdirSync(full).sort()) if (!LEFT_OUT.has(name)) add(hash, root, join(path, name));
  } else {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  }
}
