import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs one program to its end, passing on the signals this process gets, so that ending the one ends the other.
 * With `quiet`, its output is kept back and returned instead.
 *
 * @returns {Promise<{ code: number, output: string, interrupted: boolean }>} code is 128 + n after signal n
 */
export function runProcess(program, args, { cwd, env, quiet = false, shell = false }) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd, env, stdio, shell });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));

    let interrupted = false;
    const forward = (signal) => {
      interrupted = true;
      // Ctrl-C in a terminal reaches the child by itself; a second one would tell it to hurry.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const stopWatching = whenNpmIsGone(() => forward('SIGTERM'));
    const finish = () => {
      stopWatching();
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.once('error', (error) => {
      finish();
      reject(error);
    });
    child.once('close', (code, signal) => {
      finish();
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), output, interrupted });
    });
  });
}

// npm hands a signal to the shell it runs the script with, and that shell dies without handing it on.
function whenNpmIsGone(act) {
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 200);
  return () => clearInterval(timer);
}
