import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const SHOWN = 4000;

/** Runs a Node program; answers its whole output and how it ended. */
export function run(args, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** A check that is a program of its own: short when it is missing, or ends with anything but 0. */
export function program(args) {
  return async () => {
    if (!existsSync(join(root, args[0]))) return `${args[0]} is missing`;
    const { code, output } = await run(args);
    return code === 0 ? undefined : clip(output) || `ended with ${code}`;
  };
}

export function clip(text) {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}\n… and ${text.length - SHOWN} characters more` : text;
}
