/* oxlint-disable typescript/no-explicit-any -- answers are whatever was asked for */
import { encodeGlobalId } from '@aftercare/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../actor.js';
import { cursorFor, openNaive, type Naive } from '../../testing/read-world/naive.js';
import {
  ask,
  customer,
  dispatcher,
  openWorld,
  read,
  stranger,
  technician,
  uid,
  type World,
} from '../../testing/read-world/world.js';

let world: World;
let naive: Naive;
beforeAll(async () => {
  world = await openWorld();
  naive = await openNaive(world.server.ownerUrl);
});
afterAll(() => world.close());

const visible = (actor: Actor) =>
  naive.tables.request!.filter(
    (row) =>
      row.organization_id === actor.organizationId &&
      (actor.technicianId
        ? row.technician_id === actor.technicianId
        : !actor.customerId || row.customer_id === actor.customerId),
  );
const idOf = (row: { id: string }) => encodeGlobalId('ServiceRequest', row.id);

// As the application, whom row level security binds, and as one it does not: the compiled rules must suffice alone.
describe.each(['walled', 'unwalled'] as const)('%s', (wall) => {
  const see = (actor: Actor, source: string, variables?: Record<string, unknown>) =>
    read(world, actor, source, variables, wall === 'walled' ? world.database : world.unwalled);

  test('of two organizations whose rows have the same ids, each sees its own, on every way', async () => {
    const source = `{ request(id: "${encodeGlobalId('ServiceRequest', uid(5, 3))}") {
      title customer { name { en } requests { nodes { title } } } asset { serial product { name } } technician { name }
      timeline { totalCount nodes { ... on Noted { note } } } clockCount clocks { id } latest { ... on Noted { note } } severeSiblings(atLeast: 1) { title } } }`;
    const [mine, theirs] = [await see(dispatcher, source), await see(stranger, source)].map((data) =>
      JSON.stringify(data),
    ) as [string, string];
    expect(mine).not.toContain('of 2');
    expect(theirs).not.toContain('of 1');
    expect(theirs.replaceAll('of 2', 'of 1').replaceAll('-2"', '-1"')).toEqual(mine);
  });

  test('a cursor grants nothing', async () => {
    const foreign = naive.tables.request!.find((row) => row.organization_id === stranger.organizationId)!;
    const { requests } = await see(
      technician,
      'query ($after: String) { requests(after: $after, first: 100) { totalCount nodes { id } } }',
      { after: cursorFor('URGENCY', foreign) },
    );
    expect(requests.totalCount).toBe(visible(technician).length);
    const mine = visible(technician).map(idOf);
    expect(requests.nodes.filter(({ id }: { id: string }) => !mine.includes(id))).toEqual([]);
  });

  test.each([
    ['technician', technician],
    ['customer', customer],
  ])('what the rule of a concept hides from a %s is hidden on every way to it', async (_, actor) => {
    const { requests } = await see(
      actor,
      `{ requests(first: 100) { totalCount nodes { id secret
      customer { id requests(first: 100) { totalCount nodes { id } } } timeline(first: 100) { totalCount nodes { id } } history(first: 100) { id } latest { id } severeSiblings(atLeast: 1) { id } } } }`,
    );
    const mine = visible(actor).map(idOf);
    expect(requests.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(mine.toSorted());
    expect(requests.totalCount).toBe(mine.length);
    const internal = new Set(
      naive.tables.event!.filter((row) => row.internal).map(({ id }) => encodeGlobalId('RequestEvent', id)),
    );
    for (const request of requests.nodes) {
      expect(request.secret).toBeNull();
      for (const { id } of [...request.timeline.nodes, ...request.history, request.latest])
        expect(internal.has(id)).toBe(false);
      expect(request.timeline.totalCount).toBe(request.timeline.nodes.length);
      for (const { id } of [...request.severeSiblings, ...(request.customer?.requests.nodes ?? [])])
        expect(mine).toContain(id);
    }
  });

  test('whoever sees the parent sees the child, and nobody else', async () => {
    const [mine, other] = [
      visible(customer)[0]!,
      visible(dispatcher).find((row) => row.customer_id !== customer.customerId)!,
    ];
    const clockOf = (row: { id: string }) => naive.tables.clock!.find((clock) => clock.request_id === row.id)!;
    const assets = new Set(visible(customer).map((row) => row.asset_id));
    const hidden = naive.tables.asset!.find((row) => !assets.has(row.id))!;
    const node = async (id: string) => (await see(customer, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node;
    expect(await node(encodeGlobalId('SlaClock', clockOf(mine).id))).not.toBeNull();
    expect(await node(encodeGlobalId('SlaClock', clockOf(other).id))).toBeNull();
    expect(await node(encodeGlobalId('Asset', mine.asset_id))).not.toBeNull();
    expect(await node(encodeGlobalId('Asset', hidden.id))).toBeNull();
  });

  test('a plan compiled for one actor gives another only what is theirs', async () => {
    for (const actor of [dispatcher, stranger, technician, customer, stranger, dispatcher]) {
      const { requests } = await see(actor, '{ requests(first: 100) { nodes { id } } }');
      expect(requests.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(
        visible(actor).map(idOf).toSorted(),
      );
    }
  });
});

const drop = `x'); drop table world.customer; --`;

const titled = (text: string) =>
  ask(world, dispatcher, 'query ($text: String) { requests(filter: { titleContains: $text }) { totalCount } }', {
    text,
  });
test.each([
  [drop, 0],
  ['\\', 8],
  ['"$1', 0],
  ["'' or true", 0],
  ['$cursor', 0],
  ['%', 8],
])('as a filter %j is only a value', async (text, found) => {
  expect((await titled(text)).data).toEqual({ requests: { totalCount: found } });
});
test('text that no database can hold is the mistake of who sent it', async () => {
  expect((await titled('\u0000')).errors?.[0]!.extensions.code).toBe('BAD_USER_INPUT');
});

const forged = [
  ['NEWEST', '2026-01-01 00:00:00+00', uid(5, 1)],
  ['URGENCY', `2026-01-01'; drop`, uid(5, 1)],
  ['URGENCY', '2026-01-01 00:00:00+00', '1 or 1=1'],
  ['URGENCY', '2026-01-01 00:00:00+00'],
  ['URGENCY', {}, []],
  ['URGENCY', '2026-02-31 00:00:00+00', uid(5, 1)],
];
test.each([
  drop,
  'bm9uc2Vuc2U',
  '',
  'null',
  ...forged.map((key) => Buffer.from(JSON.stringify(key)).toString('base64url')),
])('as a cursor %j is refused', async (after) => {
  const { errors } = await ask(
    world,
    dispatcher,
    'query ($after: String) { requests(after: $after) { nodes { id } } }',
    { after },
  );
  expect(errors?.[0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('a name the client chooses never reaches the statement', async () => {
  const long = `a${'x'.repeat(200)}`;
  const { queue } = await read(
    world,
    dispatcher,
    `{ queue(first: 1) { t0: number json: number ${long}: number __proto: number } }`,
  );
  expect(Object.values(queue[0])).toEqual(['R-3', 'R-3', 'R-3', 'R-3']);
});
