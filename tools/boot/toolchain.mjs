import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { runProcess } from './run-process.mjs';

const windows = process.platform === 'win32';
const major = (version) => Number(String(version).split('.')[0]);

/**
 * The Node to run everything with: this one if it is new enough, else the pinned one, fetched into `.tools/`.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} `env` finds that Node, and a fetched pnpm, first
 */
export async function findNode(root, env) {
  const { node } = readToolchain(root);
  if (major(process.versions.node) >= major(node))
    return { node: process.execPath, env: withPath(root, env, process.execPath) };
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const program = join(root, '.tools/node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (fetchedVersion(root, name) !== node || !existsSync(program)) await fetchTools(root, env);
  return { node: program, env: withPath(root, env, program) };
}

/** The pnpm to install with: one on the PATH of the pinned major version, else the pinned one. */
export async function findPnpm(root, env) {
  const { pnpm } = readToolchain(root);
  if (fetchedVersion(root, 'pnpm') === pnpm) return fetchedPnpm(root);
  const outside = { ...env, npm_config_manage_package_manager_versions: 'false' };
  const found = await runProcess('pnpm', ['--version'], { cwd: root, env: outside, quiet: true, shell: windows }).catch(
    () => ({ code: 1, output: '' }),
  );
  if (found.code === 0 && major(found.output) === major(pnpm)) return 'pnpm';
  await fetchTools(root, env);
  return fetchedPnpm(root);
}

const fetchedPnpm = (root) => join(root, '.tools/node_modules/.bin', windows ? 'pnpm.cmd' : 'pnpm');

// Both at once: npm removes what it is not told to keep.
async function fetchTools(root, env) {
  const { node, pnpm } = readToolchain(root);
  const wanted = [`pnpm@${pnpm}`];
  if (major(process.versions.node) < major(node)) {
    wanted.push(`node-${windows ? 'win' : process.platform}-${process.arch}@${node}`);
  }
  console.error(`Fetching ${wanted.join(' and ')} into .tools/ (once) …`);
  const folder = join(root, '.tools');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = await npm(['install', '--prefix', folder, ...quiet, ...wanted], root, env);
  if (result.interrupted) throw new PlainError('Stopped.', 130);
  if (result.code !== 0) {
    throw new PlainError(
      `${result.output.trim()}\n\nCould not fetch ${wanted.join(' and ')} from the npm registry. ` +
        `Is this machine online, and the registry reachable?\nWithout a network: install Node ${major(node)} ` +
        `and pnpm ${major(pnpm)} yourself, then nothing is fetched.`,
    );
  }
}

function npm(args, root, env) {
  const options = { cwd: root, env, quiet: true };
  const script = process.env.npm_execpath;
  if (script && basename(script) === 'npm-cli.js') return runProcess(process.execPath, [script, ...args], options);
  return runProcess('npm', args, { ...options, shell: windows });
}

function withPath(root, env, node) {
  const path = [join(root, '.tools/node_modules/.bin'), dirname(node), env.PATH ?? ''].join(delimiter);
  return { ...env, PATH: path };
}

function readToolchain(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).toolchain;
}

function fetchedVersion(root, name) {
  try {
    return JSON.parse(readFileSync(join(root, '.tools/node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
