import { encodeGlobalId } from '@aftercare/schema';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { executorOf } from '../../app/executor.js';
import { openWire } from '../../testing/read-world/wire.js';
import { ask, dispatcher, openWorld, read, uid, WorldContext, type World } from '../../testing/read-world/world.js';
import { scopedValue } from '../database/scoped-query.js';
import { Answer } from './answer.js';

let wire: Awaited<ReturnType<typeof openWire>>;
let world: World;
const customer = encodeGlobalId('Customer', uid(1, 1)),
  request = encodeGlobalId('ServiceRequest', uid(5, 7));
beforeAll(async () => {
  world = await openWorld(async (url) => (wire = await openWire(url)).url);
  await read(world, dispatcher, '{ customer(id: "' + customer + '") { id } }');
});
beforeEach(() => void wire.take());
afterAll(async () => {
  await world.close();
  wire.close();
});

const rich = `query ($first: Int!) { requests(first: $first) { totalCount edges { cursor node {
  id customer { name { text } requests(first: 2) { totalCount nodes { title } } } asset { product { name } }
  clocks { kind } latest { at } timeline(first: 3) { nodes { id } } } } } }`;

test.each([5, 20])(
  'a page of %i with all its relations is one statement, in one round trip with its settings',
  async (first) => {
    await read(world, dispatcher, rich, { first });
    const { statements, trips } = wire.take();
    expect(statements).toEqual([
      expect.stringMatching(/^select set_config/),
      expect.stringMatching(/^select \(\(select/),
    ]);
    expect(trips).toBe(1);
  },
);

test('an answer passed through is one statement too', async () => {
  const { data } = await executorOf(world.schema)(
    parse(rich),
    undefined,
    new WorldContext(dispatcher, world.database),
    { first: 5 },
  );
  expect(data).toBeInstanceOf(Answer);
  expect(wire.take()).toMatchObject({ statements: { length: 2 }, trips: 1 });
});

test('two root fields are two statements', async () => {
  await read(world, dispatcher, `{ a: queue(first: 1) { id } b: customer(id: "${customer}") { id } }`);
  expect(wire.take().trips).toBe(2);
});

test('a malformed id costs no statement', async () => {
  expect(await read(world, dispatcher, '{ request(id: "x") { id } node(id: "req_1") { id } }')).toEqual({
    request: null,
    node: null,
  });
  expect(wire.take().trips).toBe(0);
});

test('a mutation reads its payload in its own transaction, with one statement, and sees its write', async () => {
  const source = `mutation { retitle(id: "${request}", title: "fresh") { ... on RetitleSuccess { request { title customer { id } timeline { totalCount } } } } }`;
  expect((await ask(world, dispatcher, source)).data).toMatchObject({ retitle: { request: { title: 'fresh' } } });
  expect(wire.take().statements.map((text) => text.slice(0, 17).toLowerCase())).toEqual([
    'begin',
    'select set_config',
    'update world.requ',
    'select ((select j',
    'commit',
  ]);
});

test('the settings do not outlive their statement', async () => {
  await read(world, dispatcher, '{ queue { id } }');
  const clients = await Promise.all([1, 2, 3, 4].map(() => world.database.pool.connect()));
  const left = `select coalesce(current_setting('app.organization_id', true), '') as organization, (select count(*)::int from world.customer) as seen`;
  for (const client of clients) {
    expect((await client.query(left)).rows).toEqual([{ organization: '', seen: 0 }]);
    client.release();
  }
});

test('a failed statement is told as what it is, every time, and the pool goes on', async () => {
  const { pool } = world.database,
    settings = { 'app.organization_id': dispatcher.organizationId };
  for (let i = 0; i < 6; i++) {
    await expect(scopedValue(pool, settings, 'select 1 / ($1::int - 1)', [1])).rejects.toThrow('division by zero');
    await expect(scopedValue(pool, settings, 'select nonsense', [])).rejects.toThrow(
      'column "nonsense" does not exist',
    );
  }
  expect(await scopedValue(pool, settings, "select current_setting('app.organization_id')", [])).toBe(
    dispatcher.organizationId,
  );
});
