import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fireClocks } from '../../modules/clocks/index.js';
import { fileRequest } from '../../modules/requests/commands/file-request.js';
import { ServiceWorld } from '../../testing/service-world.js';
import { deliverPost, type PostHandler } from './deliver-post.js';
import { PostRoom } from './post-room.js';

let world: ServiceWorld;
const rooms: PostRoom[] = [];
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
});
afterEach(async () => {
  for (const room of rooms.splice(0)) await room.stop();
});
afterAll(() => world.close());

const file = () =>
  world.does(world.customer(), fileRequest, { kind: 'REPAIR', assetId: world.ids.asset, title: '水箱漏水' });

/** A room that tells `heard` of every post, as several servers each would have one. */
function open(
  heard: string[],
  onFailure: (error: unknown) => void = (error) => {
    throw error;
  },
): PostRoom {
  const ear: PostHandler = { name: 'ear', wants: () => true, deliver: async ({ id }) => void heard.push(id) };
  const room = new PostRoom({
    pool: world.database.pool,
    now: () => world.now,
    onFailure,
    serve: async (organizationId, now) => {
      await fireClocks(() => world.context(world.system()));
      await deliverPost(() => world.database.entityManagerFor(world.system()), organizationId, [ear], now);
    },
  });
  rooms.push(room);
  return room;
}
const until = async (true_: () => Promise<boolean> | boolean) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((go) => setTimeout(go, 20)))
    if (await true_()) return;
  throw new Error('It never came to that');
};
const waiting = async () => (await world.rows('select 1 from outbox where sent_at is null')).length;

test('a change is posted at once, by one of the servers', async () => {
  const heard: string[] = [];
  for (const room of [open(heard), open(heard), open(heard)]) room.start();
  await Promise.all([file(), file(), file(), file()]);
  await until(async () => (await waiting()) === 0);
  const [{ n }] = (await world.rows('select count(*)::int as n from outbox')) as [{ n: number }];
  expect(heard.length).toBe(n);
  expect(new Set(heard).size).toBe(n);
});

test('what falls due while nobody does anything is found by the clock', async () => {
  const id = await file();
  world.pass(241);
  open([]).start();
  await until(async () => (await world.events(id)).includes('promise.broken'));
  expect(await world.request(id)).toMatchObject({ broken_promises: 1 });
});

test('stopping waits for the round that is on, and nothing is done after it', async () => {
  const heard: string[] = [];
  await file();
  const room = open(heard);
  room.start();
  await room.stop();
  const then = heard.length;
  await file();
  await new Promise((go) => setTimeout(go, 100));
  expect(heard.length).toBe(then);
});

test('what a clock ahead of this one wrote does not wait for its time', async () => {
  const heard: string[] = [];
  await open([]).round();
  world.pass(60);
  await file();
  world.pass(-60);
  await open(heard).round();
  expect(heard).not.toEqual([]);
  expect(await waiting()).toBe(0);
});

test("one organization's trouble is told, and the house goes on", async () => {
  const failures: unknown[] = [];
  const room = new PostRoom({
    pool: world.database.pool,
    now: () => world.now,
    onFailure: (error) => void failures.push(error),
    serve: async () => {
      throw new Error('trouble');
    },
  });
  await file();
  await room.round();
  await room.round();
  expect(failures).toHaveLength(2);
});
