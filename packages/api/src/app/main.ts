import 'reflect-metadata';
import { pino } from 'pino';
import { buildHouse } from './build-house.js';
import { buildSchema } from './build-schema.js';
import { readConfig, type Config } from './config.js';
import { loadDemo, type DemoPeople } from './demo.js';
import { Announcements } from './live.js';
import { openCluster } from './open-cluster.js';
import { startPlanRoom } from './plan-room.js';
import { startPostRoom } from './post-room.js';
import { buildServer } from './server.js';
import { tellNewcomer } from './tell-newcomer.js';

/** Starts everything in order, and stops it in the opposite order on the first signal. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({
    level: process.env.LOG_LEVEL ?? (config.production ? 'info' : 'warn'),
    redact: ['*.phone', '*.email', '*.name', '*.address', '*.password'],
  });
  const stops: (() => Promise<unknown>)[] = [];
  const stop = once(async (code: number) => {
    for (const step of stops.toReversed())
      await step().catch((error: unknown) => log.error({ err: error }, 'stopping'));
    process.exit(code);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

  try {
    await start(config, log, stops);
  } catch (error) {
    log.fatal({ err: error }, 'could not start');
    process.stderr.write(`\nAftercare could not start: ${wordsOf(error, config)}\n`);
    await stop(1);
  }
}

async function start(config: Config, log: pino.Logger, stops: (() => Promise<unknown>)[]): Promise<void> {
  const cluster = await openCluster(config);
  stops.push(() => cluster.stop());
  const house = await buildHouse(cluster.appUrl, config, log);
  stops.push(() => house.database.close());
  const people: DemoPeople | null = config.demo
    ? await loadDemo(cluster, house, config.policiesToTry, (words) => process.stdout.write(`${words}\n`))
    : null;
  const open = { ...house, demo: people };

  const announcements = new Announcements(cluster.appUrl, log);
  await announcements.start();
  stops.push(() => announcements.stop());
  const postRoom = startPostRoom(open, log);
  stops.push(() => postRoom.stop());
  const planRoom = startPlanRoom(open, log);
  stops.push(() => planRoom.stop());
  const { notices } = announcements;
  const server = await buildServer(open, await buildSchema(notices), config, log, { notices });
  await server.listen({ port: config.port, host: config.host });
  stops.push(() => server.close());
  tellNewcomer(config, people);
}

function wordsOf(error: unknown, config: Config): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE')
    return `port ${config.port} is taken. Stop what uses it, or choose another: PORT=4100 npm start`;
  return message ?? String(error);
}

function once<A extends unknown[]>(work: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  let running: Promise<void> | undefined;
  return (...args) => (running ??= work(...args));
}

await main().catch((error: unknown) => {
  // A setting that cannot be used, before anything was opened.
  process.stderr.write(`\nAftercare could not start: ${(error as Error).message}\n`);
  process.exitCode = 1;
});
