// `npm run dev`: recompiles and restarts the server, and reloads the faces, as sources change. Ctrl-C ends all of it.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (path) => join(root, 'node_modules', path);
const programs = [
  { cwd: 'packages/api', args: [bin('typescript/bin/tsc'), '-b', '-w', '--preserveWatchOutput'] },
  // Watches what the compiler writes; only this folder, so that the database's files do not restart it.
  { cwd: '.', args: ['--watch-path=packages/api/dist', '--watch-preserve-output', 'packages/api/dist/app/main.js'] },
  { cwd: 'packages/portal', args: [bin('vite/bin/vite.js'), '--clearScreen', 'false'] },
  { cwd: 'packages/console', args: [bin('vite/bin/vite.js'), '--clearScreen', 'false'] },
];

const children = programs.map(({ cwd, args }) =>
  spawn(process.execPath, args, { cwd: join(root, cwd), stdio: 'inherit' }),
);
let ending = false;

function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}

for (const child of children) child.once('exit', (code) => end(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
