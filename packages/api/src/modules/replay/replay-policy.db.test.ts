/* oxlint-disable typescript/no-explicit-any -- answers of whatever a test asks for */
import { graphql, type GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSchema } from '../../app/build-schema.js';
import type { Actor } from '../../kernel/actor.js';
import { ServiceWorld } from '../../testing/service-world.js';
import { worldContext } from '../../testing/world-api.js';
import type { Policies } from '../policy/index.js';
import { runReplays } from './jobs/run-replays.js';
import { draftedPolicy, pastRequests } from './testing/replayed-world.test-kit.js';

const REQUESTS = 60;
const HOUR = 3_600_000;

let world: ServiceWorld;
let schema: GraphQLSchema;
let draft: string;
const drafted = (amend: (source: string) => string) => draftedPolicy(world, amend);
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
  schema = await buildSchema();
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'other', '{}', 'Asia/Shanghai', 'CNY')`,
    [OTHER],
  );
  draft = await drafted((source) => source.replace('then: 4h', 'then: 6h'));
  await pastRequests(world, REQUESTS);
});
afterAll(() => world.close());
beforeEach(() => world.pass(1));

const manager = () => world.staff('MANAGER');
const OTHER = uuidv7();
const stranger = (): Actor => ({ ...manager(), organizationId: OTHER });

async function ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
  const contextValue = worldContext(world, actor);
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  const unexpected = errors?.find(({ extensions }) => !extensions['code']);
  if (unexpected) throw unexpected.originalError ?? unexpected;
  return { data: data as any, codes: errors?.map(({ extensions }) => extensions['code']) ?? [] };
}

const ERRORS = `... on UserError { code } ... on InvalidInputError { issues { path code } } ... on IllegalTransitionError { state }`;
const REPLAY = `id state total done upToDate viewerCanCancel`;
const asks = async (actor: Actor, input: Record<string, unknown> = {}) => {
  const { data, codes } = await ask(
    actor,
    `mutation ($input: ReplayPolicyInput!) { replayPolicy(input: $input) { __typename ... on ReplaySuccess { replay { ${REPLAY} } } ${ERRORS} } }`,
    { input: { idempotencyKey: `key-${uuidv7()}`, policyVersionId: draft, ...input } },
  );
  return codes.length ? { codes } : data.replayPolicy;
};
const asked = async (input: Record<string, unknown> = {}): Promise<string> => (await asks(manager(), input)).replay.id;
const cancel = async (replayId: string) =>
  (
    await ask(
      manager(),
      `mutation ($input: CancelReplayInput!) { cancelReplay(input: $input) { __typename ... on ReplaySuccess { replay { ${REPLAY} } } ${ERRORS} } }`,
      { input: { idempotencyKey: `key-${uuidv7()}`, replayId } },
    )
  ).data.cancelReplay;
const SUMMARY = `summary { changed unjudged dimensions { dimension changed }
  totals { dimension rule { name } outcome { name } before after }
  moves { dimension rule { name label { en } } from { name label { en } } to { name } requests }
  months { month promise { name } keptBefore brokenBefore keptAfter brokenAfter }
  amounts { dimension rule { name } before { amountMinor currency } after { amountMinor } uncountedAfter } }`;
const read = async (id: string, fields = `${REPLAY} ${SUMMARY}`, actor = manager()) =>
  (await ask(actor, `query ($id: ID!) { replay(id: $id) { ${fields} } }`, { id })).data.replay;

const work = (running: Parameters<typeof runReplays>[2] = {}, policies: Policies = world.policies) =>
  runReplays(() => world.context(world.system()), policies, { turn: 60_000, batch: 20, ...running });
const outcome = async (id: string) => {
  const { summary, done, state } = await read(id);
  const promise = (name: string) =>
    summary.totals.find((one: any) => one.rule?.name === 'arrive' && one.outcome.name === name);
  return { state, done, kept: promise('KEPT'), broken: promise('BROKEN'), changed: summary.changed };
};
const RIGHT = {
  state: 'DONE',
  done: REQUESTS,
  changed: REQUESTS,
  kept: { before: 30, after: 42 },
  broken: { before: 30, after: 18 },
};

test('four hours become six: the visits that came in the fifth and sixth hour would have been in time', async () => {
  const id = await asked();
  expect(await read(id, REPLAY)).toMatchObject({ state: 'ASKED', done: 0, upToDate: true, viewerCanCancel: true });
  await work();
  const { summary, ...replay } = await read(id);
  expect(replay).toMatchObject({ state: 'DONE', total: REQUESTS, done: REQUESTS, viewerCanCancel: false });
  expect(await outcome(id)).toMatchObject(RIGHT);
  const moves = summary.moves.map((one: any) => [
    one.dimension,
    one.rule.name,
    one.from.name,
    one.to.name,
    one.requests,
  ]);
  expect(moves).toEqual([
    ['DEADLINE', 'arrive', 'DUE', 'LATER', 60],
    ['PROMISE', 'arrive', 'BROKEN', 'KEPT', 12],
  ]);
  const sums = summary.months.filter((one: any) => one.promise.name === 'arrive');
  expect(sums.reduce((sum: number, one: any) => sum + one.keptAfter, 0)).toBe(42);
  expect(summary.dimensions.filter((one: any) => one.changed)).toEqual([
    { dimension: 'DEADLINE', changed: 60 },
    { dimension: 'PROMISE', changed: 12 },
  ]);
});

test('behind each number stands the list of requests, with both outcomes, deadlines and the clause', async () => {
  const id = await asked();
  await work();
  const page = `pageInfo { hasNextPage endCursor } nodes { dimension rule { name } dueBefore dueAfter request { number filedAt }
    from { name clause sentence { zhCN } } to { name clause label { en } } }`;
  const filter = { dimension: 'PROMISE', rule: 'arrive', from: 'BROKEN', to: 'KEPT' };
  const list = async (after: string | null) =>
    (
      await ask(
        manager(),
        `query ($id: ID!, $filter: ReplayChangeFilter, $after: String) { replay(id: $id) {
          changes(filter: $filter, first: 8, after: $after) { totalCount ${page} } } }`,
        { id, filter, after },
      )
    ).data.replay.changes;
  const first = await list(null);
  const second = await list(first.pageInfo.endCursor);
  expect([first.totalCount, first.nodes.length, second.nodes.length]).toEqual([12, 8, 4]);
  const [node] = first.nodes;
  const hours = (due: string) => (Date.parse(due) - Date.parse(node.request.filedAt)) / HOUR;
  expect([hours(node.dueBefore), hours(node.dueAfter)]).toEqual([4, 6]);
  expect(node).toMatchObject({ from: { name: 'BROKEN', clause: '1.3' }, to: { name: 'KEPT', label: { en: 'Kept' } } });
  expect(node.from.sentence.zhCN).toContain('4 小时');
});

test('the newest so many, of a span and of some kinds, and no others', async () => {
  const few = await asked({ limit: 25 });
  const since = new Date(world.now.getTime() - 44 * HOUR).toISOString();
  const span = await asked({ since, kinds: ['REPAIR', 'TRAINING'] });
  const none = await asked({ kinds: ['TRAINING'] });
  await work();
  expect(await read(few, REPLAY)).toMatchObject({ state: 'DONE', total: 25, done: 25 });
  const [{ n }] = (await world.rows(
    'select count(*)::int as n from service_request where filed_at >= $1',
    since,
  )) as any;
  expect(await read(span, REPLAY)).toMatchObject({ state: 'DONE', total: n, done: n });
  expect(n).toBeLessThan(REQUESTS);
  expect(await read(none, REPLAY)).toMatchObject({ state: 'DONE', total: 0, done: 0 });
});

test('after a crash in the middle it goes on from the last batch, and nothing counts twice', async () => {
  const id = await asked();
  let calls = 0;
  const failing = {
    version: (...of: Parameters<Policies['version']>) => {
      if ((calls += 1) === 2) throw new Error('the power went');
      return world.policies.version(...of);
    },
  } as Policies;
  const failures: unknown[] = [];
  await work({ onFailure: (error) => void failures.push(error) }, failing);
  expect(failures).toHaveLength(1);
  expect(await read(id, REPLAY)).toMatchObject({ state: 'RUNNING', done: 20, total: REQUESTS });
  await work();
  expect(await outcome(id)).toMatchObject(RIGHT);
});

test('what fails again and again is given up, and holds up no other', async () => {
  const id = await asked();
  const broken = { version: () => Promise.reject(new Error('no')) } as unknown as Policies;
  for (let tries = 0; tries < 5; tries += 1) await work({}, broken);
  const next = await asked();
  await work();
  expect(await read(id, REPLAY)).toMatchObject({ state: 'FAILED', done: 0 });
  expect(await outcome(next)).toMatchObject(RIGHT);
});

test('several workers come to the same as one', async () => {
  const ids = [await asked(), await asked(), await asked()];
  const working = Array.from({ length: 4 }, () => work());
  await Promise.all(working);
  await work();
  for (const id of ids) expect(await outcome(id)).toMatchObject(RIGHT);
});

test('cancelled, it stops where it is; what is over cannot be cancelled', async () => {
  const id = await asked();
  await work({ turn: 0 });
  expect(await cancel(id)).toMatchObject({ replay: { state: 'CANCELLED', done: 20 } });
  expect(await work()).toBe(0);
  expect(await cancel(id)).toMatchObject({ __typename: 'IllegalTransitionError', state: 'CANCELLED' });
});

test('a draft that is written in meanwhile is tried as it was, and the replay says so', async () => {
  const version = await drafted((source) => source.replace('then: 4h', 'then: 6h'));
  const id = await asked({ policyVersionId: version });
  await work({ turn: 0 });
  await world.write(
    `update policy_version set source = replace(source, '6h', '9h'), source_sha256 = 'x' where source_sha256 = (
       select source_sha256 from replay order by asked_at desc, id desc limit 1)`,
  );
  await work();
  expect(await outcome(id)).toMatchObject(RIGHT);
  expect(await read(id, REPLAY)).toMatchObject({ upToDate: false });
});

test('a text with mistakes cannot be tried', async () => {
  const policyVersionId = await drafted((source) => source.replace('then: 4h', 'then: soon'));
  expect(await asks(manager(), { policyVersionId })).toMatchObject({ issues: [{ code: 'policyHasIssues' }] });
  expect(await asks(manager(), { since: '2026-05-02T00:00:00Z', until: '2026-05-01T00:00:00Z' })).toMatchObject({
    issues: [{ path: 'until', code: 'endBeforeStart' }],
  });
});

test('agents, customers and other organizations neither ask for replays nor see them', async () => {
  const id = await asked();
  await work();
  const { data } = await ask(manager(), 'query ($id: ID!) { replay(id: $id) { changes(first: 1) { nodes { id } } } }', {
    id,
  });
  const change = data.replay.changes.nodes[0].id;
  for (const actor of [world.staff('AGENT'), world.customer()]) {
    expect(await asks(actor)).toEqual({ codes: ['FORBIDDEN'] });
    expect((await ask(actor, 'query ($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
    expect((await ask(actor, 'query ($id: ID!) { node(id: $id) { id } }', { id: change })).data.node).toBeNull();
  }
  expect(await asks(stranger())).toMatchObject({ __typename: 'NotFoundError' });
  expect(await read(id, 'id', stranger())).toBeNull();
  expect((await ask(stranger(), 'query ($id: ID!) { node(id: $id) { id } }', { id: change })).data.node).toBeNull();
  expect((await ask(stranger(), '{ replays { totalCount } }')).data.replays.totalCount).toBe(0);
});

test('while a replay waits the house has work, and none when all are done', async () => {
  await world.write('update outbox set sent_at = now()');
  const awake = async () =>
    (await world.database.pool.query('select organizations_with_work($1::timestamptz)', [world.now])).rowCount;
  expect(await awake()).toBe(0);
  await asked();
  expect(await awake()).toBe(1);
  await work();
  expect(await awake()).toBe(0);
});
