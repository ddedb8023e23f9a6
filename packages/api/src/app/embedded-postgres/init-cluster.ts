import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { binaries } from './binaries.js';
import { unprivileged } from './unprivileged.js';

/**
 * Creates the cluster on first use and answers the superuser's password. The password is random and kept beside
 * the cluster in `superuser-password`, readable by the owner only; nobody gets in without it, local or not.
 * Sorting and case follow ICU's root locale, so that every machine answers alike.
 */
export async function initCluster(directory: string): Promise<string> {
  const cluster = join(directory, 'cluster');
  const passwordFile = join(directory, 'superuser-password');
  if (existsSync(cluster)) return readPassword(passwordFile);

  const user = unprivileged();
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  // Under another name until it is whole: an interrupted first start leaves nothing that looks like a cluster.
  const draft = join(directory, 'cluster-draft');
  const draftPassword = join(directory, 'cluster-draft-password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  user.own(draft);
  rmSync(draftPassword, { force: true });
  writeFileSync(draftPassword, password, { mode: 0o600 });
  user.own(draftPassword);
  try {
    await runInitdb(draft, draftPassword);
  } finally {
    rmSync(draftPassword, { force: true });
  }
  renameSync(draft, cluster);
  return password;
}

async function runInitdb(cluster: string, passwordFile: string): Promise<void> {
  const { initdb } = await binaries();
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await promisify(execFile)(...unprivileged().command(initdb, ['-D', cluster, ...access, ...locale]));
  } catch (error) {
    throw new Error(`The database could not be created in ${cluster}: ${(error as { stderr?: string }).stderr}`, {
      cause: error,
    });
  }
}

function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new Error(`The database is there but its password is not: put ${file} back from a copy.`, { cause });
  }
}
