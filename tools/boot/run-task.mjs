import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { withLock } from './lock.mjs';
import { PlainError } from './plain-error.mjs';
import { runProcess } from './run-process.mjs';
import { tasks } from './tasks.mjs';
import { findNode } from './toolchain.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Prepares the workspace, runs the task and ends this process as the task ended. */
export async function runTask(name, args) {
  try {
    const task = tasks[name];
    if (!task) throw new PlainError(`Which one? ${Object.keys(tasks).join(', ')}. For example: npm start`, 2);
    const { node, env } = await withLock(join(root, '.tools/lock'), () => prepare(task));
    const [script] = task.run;
    if (!existsSync(join(root, script)))
      throw new PlainError(`${script} is missing, so there is nothing to run for ${name}.`);
    // The program itself, with nothing in between: signals arrive, and its exit is this process's exit.
    const { code } = await runProcess(node, [...task.run, ...args], { cwd: root, env });
    process.exitCode = code;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

async function prepare(task) {
  const { node, env } = await findNode(root, withHome(process.env));
  await install(root, env);
  if (task.build.length > 0) {
    const built = await runProcess(node, ['tools/build.mjs', ...task.build], { cwd: root, env });
    if (built.code !== 0)
      throw new PlainError(built.interrupted ? 'Stopped.' : 'Not started: the build failed.', built.code);
  }
  return { node, env };
}

// npm and pnpm keep their caches at home; where there is none to write to, one is made.
function withHome(env) {
  try {
    accessSync(env.HOME || env.USERPROFILE || '', constants.W_OK);
    return env;
  } catch {
    const home = join(root, '.tools/home');
    mkdirSync(home, { recursive: true });
    return { ...env, HOME: home };
  }
}
