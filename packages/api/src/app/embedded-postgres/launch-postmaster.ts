import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { binaries } from './binaries.js';
import { readPostmasterFile } from './postmaster-file.js';
import { unprivileged } from './unprivileged.js';

export interface Postmaster {
  /** Asks for a fast shutdown and does not wait: for a process that is itself on its way out. */
  interrupt(): void;
  stop(): Promise<void>;
}

export class PortTakenError extends Error {}

interface Launch {
  readonly directory: string;
  readonly port: number;
  readonly durable: boolean;
}

/** Runs the server until `stop()`: should it die, it is started again, after a pause growing to two seconds. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  let stopping = false;
  let child = await startOnce(launch);
  const revive = async (): Promise<void> => {
    for (let pause = 50; !stopping; pause = Math.min(pause * 2, 2000)) {
      try {
        child = await startOnce(launch);
        if (stopping) child.kill('SIGINT');
        return watch();
      } catch {
        await wait(pause, undefined, { ref: false });
      }
    }
  };
  const watch = (): void => {
    child.once('exit', () => {
      if (!stopping) reviving = revive();
    });
  };
  let reviving: Promise<void> | undefined;
  watch();
  return {
    interrupt: () => {
      stopping = true;
      child.kill('SIGINT');
    },
    stop: async () => {
      stopping = true;
      child.kill('SIGINT');
      await reviving;
      await ended(child);
    },
  };
}

async function startOnce({ directory, port, durable }: Launch): Promise<ChildProcess> {
  const cluster = join(directory, 'cluster');
  const user = unprivileged();
  user.own(cluster);
  const logFile = join(directory, 'postgres.log');
  const log = openSync(logFile, 'w', 0o600);
  const { postgres } = await binaries();
  const [program, args] = user.command(postgres, ['-D', cluster, ...settings(port, durable)]);
  // Detached: Ctrl-C reaches the application alone, which ends its work before it ends the database.
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(readFileSync(logFile, 'utf8').slice(-2000)));
  });
  let reason: string | undefined;
  void failed.then((message) => (reason = message));
  while (reason === undefined) {
    const found = readPostmasterFile(cluster);
    if (found?.ready && found.pid === child.pid) {
      child.unref();
      return child;
    }
    await wait(10);
  }
  if (/could not bind|address already in use/i.test(reason)) throw new PortTakenError(`Port ${port} is taken.`);
  throw new Error(`The database in ${directory} did not start: ${reason}`);
}

// No statement and no row value in the log: either may hold a person's data.
function settings(port: number, durable: boolean): string[] {
  const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_preload_libraries=pg_stat_statements',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...(durable ? [] : quick),
  ].flatMap((setting) => ['-c', setting]);
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  child.ref();
  const quit = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  const kill = setTimeout(() => child.kill('SIGKILL'), 25_000);
  await gone;
  clearTimeout(quit);
  clearTimeout(kill);
}
