import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How to run a program that refuses to run as root. */
export interface Unprivileged {
  command(program: string, args: readonly string[]): [program: string, args: string[]];
  /** Makes files readable and writable for that program, whoever wrote them before. */
  own(path: string): void;
}

const NOBODY = 65534;

/**
 * As a normal user: as is. As root: in a user namespace where root is nobody, which needs no second account and
 * leaves the files ours; where the system forbids namespaces, as the account nobody.
 */
export function unprivileged(): Unprivileged {
  if (process.getuid?.() !== 0) return { command: (program, args) => [program, [...args]], own: () => undefined };
  const namespace = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (spawnSync(namespace[0]!, [...namespace.slice(1), 'true']).status === 0) return runBy(namespace, 0);
  return runBy(['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'], NOBODY);
}

function runBy([program, ...prefix]: readonly string[], uid: number): Unprivileged {
  return {
    command: (wrapped, args) => [program!, [...prefix, wrapped, ...args]],
    own: (path) => {
      if (lstatSync(path).uid !== uid) ownAll(path, uid);
    },
  };
}

// The top last: its owner is what tells whether the walk was finished.
function ownAll(path: string, uid: number): void {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) ownAll(join(path, name), uid);
  if (!lstatSync(path).isSymbolicLink()) chownSync(path, uid, uid);
}
