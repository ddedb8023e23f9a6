import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const HEARTBEAT_MS = 2000;
const ABANDONED_MS = 15_000;

/** Does the work while no other process that asks for the same lock file does its own. */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    const holder = readHolder(file);
    if (isAbandoned(file, holder)) {
      rmSync(file, { force: true });
    } else {
      if (!told) console.error(`Another command (process ${holder}) is preparing the workspace; waiting for it.`);
      told = true;
      await wait(100);
    }
  }
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), HEARTBEAT_MS);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

// The number of a dead holder may belong to somebody else by now: what counts then is that nobody keeps it fresh.
function isAbandoned(file, holder) {
  try {
    if (Date.now() - statSync(file).mtimeMs > ABANDONED_MS) return true;
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
