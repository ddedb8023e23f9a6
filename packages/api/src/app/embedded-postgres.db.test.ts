import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { processBirth } from './embedded-postgres/process-identity.js';

let directory: string;
let running: EmbeddedPostgres | undefined;
const children: ChildProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'embedded-postgres-'));
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const start = async (port?: number): Promise<EmbeddedPostgres> =>
  (running = await startEmbeddedPostgres({ directory, port, durable: true }));

const postmasterPid = (): number =>
  Number(readFileSync(join(directory, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);

function child(...args: string[]): ChildProcess {
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(started);
  return started;
}

async function startInChild(): Promise<{ owner: ChildProcess; url: string }> {
  const fixture = fileURLToPath(new URL('./embedded-postgres/start-in-child.fixture.mjs', import.meta.url));
  const owner = child('--disable-warning=ExperimentalWarning', fixture, directory);
  const [line] = (await once(owner.stdout!, 'data')) as [Buffer];
  return { owner, url: line.toString().trim() };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

test('what was written is there after a stop and a start, and a stop leaves no process behind', async () => {
  const first = await start();
  await ask(first.url, 'create table kept as select 42 as answer');
  const pid = postmasterPid();
  await first.stop();
  expect(processBirth(pid)).toBeUndefined();
  const second = await start();
  expect(await ask(second.url, 'select answer from kept')).toEqual([42]);
});

test('it is PostgreSQL 18, sorting as ICU does', async () => {
  const { url } = await start();
  expect(await ask(url, "select current_setting('server_version_num')::int / 10000")).toEqual([18]);
  expect(await ask(url, "select w from unnest('{b,A,a,B}'::text[]) w order by w")).toEqual(['a', 'A', 'b', 'B']);
});

test('nobody gets in without the password, which only its owner can read', async () => {
  const { url, port } = await start();
  expect(statSync(join(directory, 'superuser-password')).mode & 0o777).toBe(0o600);
  expect(new URL(url).password).toHaveLength(48);
  await expect(ask(`postgres://postgres:guess@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(/password/);
});

test('after the application is killed, the next start ends the orphan and keeps its data', async () => {
  const { owner, url } = await startInChild();
  await ask(url, "create table kept as select 'before the kill' as moment");
  const orphan = postmasterPid();
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(processBirth(orphan)).toBeDefined();
  const next = await start();
  expect(processBirth(orphan)).toBeUndefined();
  expect(await ask(next.url, 'select moment from kept')).toEqual(['before the kill']);
});

test('a directory in use by a living process is refused, and that process is not disturbed', async () => {
  const { owner, url } = await startInChild();
  await expect(start()).rejects.toThrow(`in use by process ${owner.pid}`);
  expect(await ask(url, 'select 1')).toEqual([1]);
  const database = postmasterPid();
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  await (await start()).stop();
  expect(processBirth(database)).toBeUndefined();
});

test('a left-over postmaster.pid is no obstacle, whether its number is nobody or a stranger', async () => {
  await (await start()).stop();
  const stranger = child('-e', 'setInterval(() => undefined, 60000)');
  const gone = child('-e', '');
  await once(gone, 'exit');
  for (const pid of [gone.pid, stranger.pid]) {
    const left = `${pid}\n${join(directory, 'cluster')}\n1790000000\n5432\n\n127.0.0.1\n  1234567   1234567\nready   \n`;
    writeFileSync(join(directory, 'cluster/postmaster.pid'), left);
    const next = await start();
    expect(await ask(next.url, 'select 1')).toEqual([1]);
    await next.stop();
  }
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
});

test('a database that dies is brought back on the same port', async () => {
  const { url } = await start();
  await ask(url, 'create table kept as select 42 as answer');
  const first = postmasterPid();
  process.kill(first, 'SIGKILL');
  await vi.waitFor(async () => expect(await ask(url, 'select answer from kept')).toEqual([42]), 15_000);
  expect(postmasterPid()).not.toBe(first);
});

test('a given port that is taken is named in the refusal', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(start(port)).rejects.toThrow(`Port ${port} is taken`);
  other.close();
});
