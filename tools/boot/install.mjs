import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { PlainError } from './plain-error.mjs';
import { runProcess } from './run-process.mjs';
import { findPnpm } from './toolchain.mjs';

/** Installs the packages exactly as the lockfile says, unless what is there already is what it says. */
export async function install(root, env) {
  const stamp = join(root, 'node_modules/.installed');
  const manifests = findManifests(root);
  const wanted = fingerprint(root, ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && isWhole(root, manifests)) return;

  const pnpm = await findPnpm(root, env);
  console.error('Installing packages …');
  rmSync(stamp, { force: true });
  const options = { cwd: root, env: { ...env, CI: 'true' }, quiet: true, shell: process.platform === 'win32' };
  const result = await runProcess(pnpm, ['install', '--frozen-lockfile', '--reporter=append-only'], options);
  if (result.interrupted) throw new PlainError('Stopped.', 130);
  if (result.code !== 0) throw new PlainError(explain(result.output));
  writeFileSync(stamp, wanted);
}

function findManifests(root) {
  const folders = ['packages', 'examples'].flatMap((parent) =>
    existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`) : [],
  );
  return [...folders, 'tools/bench']
    .map((folder) => `${folder}/package.json`)
    .filter((path) => existsSync(join(root, path)));
}

function isWhole(root, manifests) {
  return manifests.every((path) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    const needsSome = Object.keys({ ...dependencies, ...devDependencies }).length > 0;
    return !needsSome || existsSync(join(root, path, '../node_modules'));
  });
}

function explain(output) {
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(output)) {
    return `${output.trim()}\n\nA package.json and pnpm-lock.yaml disagree. Run: .tools/node_modules/.bin/pnpm install --lockfile-only`;
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|META_FETCH_FAIL|error sending request|dns error/i.test(
      output,
    )
  ) {
    return `${output.trim()}\n\nThe packages could not be fetched. Is this machine online, and the npm registry reachable?`;
  }
  if (/ENOSPC|No space left/i.test(output)) return `${output.trim()}\n\nThe disk is full: about 2 GB are needed.`;
  return `${output.trim()}\n\nThe packages could not be installed.`;
}
