import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts one of the bench's processes and waits until it says it is ready. @returns what it said, and how to end it */
export async function start(name, settings, execArgv = []) {
  const child = fork(fileURLToPath(new URL(name, import.meta.url)), [JSON.stringify(settings)], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    execArgv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const said = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${name} ended (${code}) before it was ready`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    ...said,
    child,
    stop: () => {
      child.disconnect();
      return ended;
    },
  };
}
