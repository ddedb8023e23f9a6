import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { Actor } from '../../../kernel/actor.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { askWorld, worldContext } from '../../../testing/world-api.js';

let world: ServiceWorld;
let schema: GraphQLSchema;
let wang: Actor;
let li: Actor;

beforeAll(async () => {
  [world, schema] = await Promise.all([ServiceWorld.open('P07'), buildSchema()]);
  [wang, li] = [await colleague('王'), await colleague('李')];
});
afterAll(() => world.close());

async function colleague(name: string): Promise<Actor> {
  const accountId = uuidv7();
  await world.write(
    `insert into account (organization_id, id, kind, roles, offices, display_name, created_at)
     values (?, ?, 'STAFF', '{AGENT}', '{}', ?, now())`,
    world.organizationId,
    accountId,
    name,
  );
  return { ...world.staff('AGENT'), accountId };
}

const ask = (actor: Actor, source: string, variables: Record<string, unknown> = {}) =>
  askWorld(schema, worldContext(world, actor), source, variables);

const VIEW = '... on SavedViewSuccess { view { id name filter shared mine version } }';
/** The view as it is then; null where it is no more; or why not. */
async function change(actor: Actor, operation: 'save' | 'change' | 'delete', input: object) {
  const source = `mutation ($input: ${operation[0]!.toUpperCase()}${operation.slice(1)}ViewInput!) {
    answer: ${operation}View(input: $input) { __typename ${VIEW} ... on InvalidInputError { issues { path code } } } }`;
  const { answer } = await ask(actor, source, { input: { idempotencyKey: uuidv7(), ...input } });
  return answer.__typename === 'SavedViewSuccess' ? answer.view : (answer.issues ?? answer.__typename);
}
const save = (actor: Actor, name: string, more: object = {}) =>
  change(actor, 'save', { page: 'CLAIMS', name, filter: { owed: true }, shared: false, ...more });
const seen = ({ id: viewId, version }: { id: string; version: number }) => ({ viewId, version });
const names = async (actor: Actor, page = 'CLAIMS') =>
  Object.values(
    await ask(
      actor,
      `{ own: savedViews(page: ${page}, mine: true) { name } other: savedViews(page: ${page}, mine: false) { name } }`,
    ),
  ).flatMap((views: { name: string }[]) => views.map(({ name }) => name));

test('what one saves is one’s own until it is shared; colleagues use it then, and only its keeper changes it', async () => {
  const view = await save(wang, '未付', { filter: { owed: true, state: 'APPROVED', from: '2026-11-01' } });
  expect(view).toMatchObject({ filter: { owed: true, state: 'APPROVED', from: '2026-11-01' }, mine: true, version: 1 });
  expect([await names(wang), await names(li)]).toEqual([['未付'], []]);
  expect(await change(li, 'change', { ...seen(view), name: '我的' })).toBe('NotFoundError');
  const shared = await change(wang, 'change', { ...seen(view), shared: true });
  const { savedViews } = await ask(
    li,
    '{ savedViews(page: CLAIMS, mine: false) { name mine filter keeper { displayName } } }',
  );
  expect(savedViews).toEqual([{ name: '未付', mine: false, filter: view.filter, keeper: { displayName: '王' } }]);
  expect(await names(li, 'QUEUE')).toEqual([]);
  for (const operation of ['change', 'delete'] as const)
    await expect(change(li, operation, seen(shared))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const own = await change(wang, 'change', { ...seen(shared), shared: false, name: '待付' });
  expect(own).toMatchObject({ name: '待付', shared: false, version: 3 });
  expect([await names(wang), await names(li)]).toEqual([['待付'], []]);
  expect(await change(wang, 'delete', seen(view))).toBe('ConflictError');
  expect(await change(wang, 'delete', seen(own))).toBe(null);
  expect(await names(wang)).toEqual([]);
});

test('a view of the same name gives way, a name is taken once, and a colleague may use it too', async () => {
  const first = await save(wang, '大额');
  const again = await save(wang, '大额', { filter: { order: 'LARGEST' } });
  expect(again).toMatchObject({ id: first.id, filter: { order: 'LARGEST' }, version: 2 });
  await save(wang, '大额', { page: 'QUEUE', filter: { view: 'mine' } });
  const other = await save(wang, '退货', { filter: { kind: 'RETURN' } });
  expect(await change(wang, 'change', { ...seen(other), name: '大额' })).toEqual([
    { path: 'name', code: 'savedView.nameTaken' },
  ]);
  expect(await save(li, '大额')).toMatchObject({ mine: true });
  expect(await names(li)).toEqual(['大额']);
  expect(await names(wang)).toEqual(['大额', '退货']);
});

test('a filter holds what its page knows and nothing else, told part by part', async () => {
  const unknown = async (filter: unknown, page = 'CLAIMS') => {
    const answer = await save(wang, '错的', { page, filter });
    return Array.isArray(answer) ? answer.map(({ path, code }) => [path, code]) : answer;
  };
  const refused = (...paths: string[]) => paths.map((path) => [path, 'savedView.filterUnknown']);
  expect(await unknown({ state: 'MAYBE', open: 'clm_1', from: '2026-13-01' })).toEqual(
    refused('filter.state', 'filter.from', 'filter.open'),
  );
  expect(await unknown({ owed: true }, 'QUEUE')).toEqual(refused('filter.owed'));
  expect(await unknown({ q: 'x'.repeat(101) })).toEqual(refused('filter.q'));
  expect(await unknown([{ owed: true }])).not.toHaveProperty('id');
  expect(await unknown('owed')).toEqual(refused('filter'));
  expect(await save(wang, '')).toEqual([{ path: 'name', code: 'required' }]);
  expect(
    await save(wang, '紧急', { page: 'QUEUE', filter: { view: 'risk', severity: 1, kind: 'REPAIR', repeat: true } }),
  ).toMatchObject({
    filter: { view: 'risk', severity: 1, kind: 'REPAIR', repeat: true },
  });
});

test('fifty views of one’s own are enough for a page', async () => {
  const keeper = await colleague('赵');
  for (let n = 1; n <= 50; n += 1) await save(keeper, `第 ${n} 个`);
  expect(await save(keeper, '再一个')).toEqual([{ path: 'name', code: 'savedView.tooMany' }]);
  expect(await save(keeper, '第 50 个', { filter: {} })).toMatchObject({ version: 2 });
  expect(await save(keeper, '再一个', { page: 'QUEUE', filter: {} })).toMatchObject({ version: 1 });
});

test('a customer, a partner and another organization have none of it, through either wall', async () => {
  const { id } = await save(wang, '共享', { shared: true });
  const neighbour: Actor = { ...wang, organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const outsiders = [world.customer(), world.partnerProgram('requests:read'), neighbour];
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  for (const actor of outsiders) {
    expect(await ask(actor, node, { id })).toEqual({ node: null });
    const rows = await world.database
      .entityManagerFor(actor)
      .transactional((em) => em.execute<{ id: string }[]>('select id from saved_view'));
    expect(rows).toEqual([]);
  }
  for (const actor of outsiders.slice(0, 2))
    await expect(ask(actor, '{ savedViews(page: CLAIMS, mine: true) { id } }')).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  expect(await names(neighbour)).toEqual([]);
  expect(await ask(li, node, { id })).toEqual({ node: { id } });
  expect(await ask(li, node, { id: encodeGlobalId('SavedView', uuidv7()) })).toEqual({ node: null });
});
