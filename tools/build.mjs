// Brings the outputs named on the command line (api, portal, console) in step with their sources. Does nothing for
// those whose sources have not changed since they were built.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './boot/fingerprint.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const everywhere = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages/schema'];
const recipes = {
  api: { inputs: ['packages/api/src', 'packages/api/tsconfig.json'], output: 'packages/api/dist', build: buildApi },
  portal: face('portal'),
  console: face('console'),
};

function face(name) {
  const folder = `packages/${name}`;
  return { inputs: [folder, 'packages/ui'], output: `${folder}/dist/index.html`, build: () => buildFace(name) };
}

function buildApi() {
  run('packages/api', 'typescript/bin/tsc', ['-b']);
  for (const name of ['schema', 'api'])
    dropOrphans(join(root, 'packages', name, 'dist'), join(root, 'packages', name, 'src'));
}

// The compiler leaves the output of a source that was removed; whatever reads a folder would still find it.
function dropOrphans(output, source) {
  for (const entry of readdirSync(output, { withFileTypes: true })) {
    const path = join(output, entry.name);
    if (entry.isDirectory()) {
      if (existsSync(join(source, entry.name))) dropOrphans(path, join(source, entry.name));
      else rmSync(path, { recursive: true });
    } else if (/\.(js|d\.ts)(\.map)?$/.test(entry.name)) {
      const stem = entry.name.replace(/\.(js|d\.ts)(\.map)?$/, '');
      if (!existsSync(join(source, `${stem}.ts`))) rmSync(path);
    }
  }
}

// Built aside and put in place whole: a server that runs meanwhile never serves half a face.
function buildFace(name) {
  const folder = `packages/${name}`;
  if (existsSync(join(root, folder, 'codegen.ts')) && !existsSync(join(root, folder, 'src/gql'))) {
    run(folder, '@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts']);
  }
  const aside = join(root, '.cache/build', name);
  run(folder, 'vite/bin/vite.js', ['build', '--outDir', aside, '--emptyOutDir', '--logLevel', 'warn']);
  const old = `${aside}.old`;
  const dist = join(root, folder, 'dist');
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(aside, dist);
  rmSync(old, { recursive: true, force: true });
}

function run(folder, script, args) {
  const cwd = join(root, folder);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 130);
}

for (const name of process.argv.slice(2)) {
  const { inputs, output, build } = recipes[name];
  const stamp = join(root, '.cache/build', `${name}.stamp`);
  const wanted = fingerprint(root, [...everywhere, ...inputs]);
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
  console.error(`Building ${name} …`);
  rmSync(stamp, { force: true });
  build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
