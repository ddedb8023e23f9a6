/* oxlint-disable typescript/no-explicit-any -- answers of whatever a test asks for */
import { encodeGlobalId } from '@aftercare/schema';
import { graphql, type GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { worldContext } from '../../../testing/world-api.js';
import { RoundsWorld } from '../testing/rounds-world.test-kit.js';

let house: RoundsWorld;
let schema: GraphQLSchema;
let statements = 0;
/** Another company in the same database. */
const neighbour = uuidv7();
beforeAll(async () => {
  house = await RoundsWorld.open();
  schema = await buildSchema();
  await house.world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'neighbour', '{}', 'Asia/Shanghai', 'CNY')`,
    [neighbour],
  );
  house.comesTo('2026-11-12');
  await house.newCustomer('KEY', '2026-01-01');
  await house.look();
});
afterAll(() => house.world.close());

async function ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
  const run = readStatementsOn(house.world.database.pool, sessionOf);
  const read = new Reader(actor, (...statement) => {
    statements += 1;
    return run(...statement);
  });
  const contextValue = Object.assign(worldContext(house.world, actor), { read });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  return {
    data: data as Record<string, any>,
    codes: errors?.map(({ extensions, message }) => extensions['code'] ?? message),
  };
}

const PAGE = `{ plannedRounds(filter: { open: true }, first: 50) { totalCount nodes { round kind label { text } dueOn performer { text }
  content { name label { text } } taskCount doneCount leftCount viewerMayRecord
  tasks(first: 20) { nodes { state viewerMayRecord customer { number grade } items { name result } round { round } } } } } }`;
const seen = async (actor: Actor) => {
  const { data, codes } = await ask(actor, PAGE);
  return codes ?? data['plannedRounds'].nodes.map((one: any) => `${one.round} ${one.taskCount} ${one.viewerMayRecord}`);
};

test('the office reads all of it, what is due soonest first, in one statement', async () => {
  await ask(house.world.staff('AGENT'), PAGE);
  statements = 0;
  expect(await seen(house.world.staff('AGENT'))).toEqual(['typhoon 2 true', 'costs 1 false', 'care 2 false']);
  expect(statements).toBe(1);
  expect(await seen(house.world.staff('MANAGER'))).toEqual(['typhoon 2 true', 'costs 1 true', 'care 2 true']);
});

test('a technician reads what is theirs to do, with the customers it is for', async () => {
  expect(await seen(house.world.technician())).toEqual(['care 2 true']);
  const { data } = await ask(house.world.technician(), PAGE);
  const [care] = data['plannedRounds'].nodes;
  expect(care.tasks.nodes.map((task: any) => task.customer.grade).toSorted()).toEqual(['KEY', 'ORDINARY']);
});

test('customers and partners may not ask, and a neighbour’s work is not there', async () => {
  const { world } = house;
  for (const actor of [world.customer(), world.partnerProgram('requests:read')])
    expect(await seen(actor)).toEqual(['FORBIDDEN']);
  expect(await seen({ ...world.staff('MANAGER'), organizationId: neighbour })).toEqual([]);
  const [task] = await house.tasks('typhoon');
  const ids = `{ plannedRound(id: "${encodeGlobalId('PlannedRound', task!['round_id'])}") { id } }`;
  expect((await ask({ ...world.staff('MANAGER'), organizationId: neighbour }, ids)).data).toEqual({
    plannedRound: null,
  });
  expect((await ask(world.technician(), ids)).data).toEqual({ plannedRound: null });
});

test('behind the application’s checks the wall of the database holds the same, for each of the tables', async () => {
  const { world } = house;
  const sees = async (actor: Actor) => {
    const counts: boolean[] = [];
    for (const table of ['planned_round', 'round_task', 'round_watch']) {
      const em = world.database.entityManagerFor(actor);
      const [row] = await em.transactional((inside) =>
        inside.execute<{ n: number }[]>(`select count(*)::int n from ${table}`),
      );
      counts.push(row!.n > 0);
    }
    return counts;
  };
  expect(await sees(world.system())).toEqual([true, true, true]);
  for (const actor of [
    world.customer(),
    world.partnerProgram('requests:read'),
    { ...world.system(), organizationId: neighbour },
  ])
    expect(await sees(actor)).toEqual([false, false, false]);
});

test('each change is for whoever performs the work, and those who lead', async () => {
  const { world } = house;
  const change = async (actor: Actor, name: string, type: string, input: object) => {
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { code } } }`;
    const { data, codes } = await ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
    return codes?.[0] ?? data[name].__typename;
  };
  const [task] = await house.tasks('typhoon');
  const taskId = encodeGlobalId('RoundTask', task!['id']);
  const roundId = encodeGlobalId('PlannedRound', task!['round_id']);
  const cells: [Actor, string][] = [
    [world.customer(), 'FORBIDDEN'],
    [world.partnerProgram('requests:read'), 'FORBIDDEN'],
    [world.technician(), 'FORBIDDEN'],
    [{ ...world.staff('MANAGER'), organizationId: neighbour }, 'NotFoundError'],
  ];
  for (const [actor, expected] of cells)
    expect([
      await change(actor, 'recordRoundTask', 'RecordRoundTaskInput', { taskId, version: 1, ways: [], items: [] }),
      await change(actor, 'leaveRoundTask', 'LeaveRoundTaskInput', { taskId, version: 1, reason: '搬走' }),
      await change(actor, 'messageRound', 'MessageRoundInput', { roundId }),
    ]).toEqual([expected, expected, expected]);
  const left = { taskId, version: 1, reason: '搬走' };
  // The signed-in agent of this world is a person of the database: whoever performs is looked up there.
  expect(await change(world.staff('AGENT'), 'leaveRoundTask', 'LeaveRoundTaskInput', left)).toBe('RoundTaskSuccess');
  expect(await change(world.staff('AGENT'), 'messageRound', 'MessageRoundInput', { roundId })).toBe(
    'InvalidInputError',
  );
});

test('what comes next is told by the policy in force', async () => {
  const { data, codes } = await ask(
    house.world.staff('AGENT'),
    '{ upcomingRounds { round fromOn dueOn performer { text } } }',
  );
  expect(codes).toBeUndefined();
  expect(data['upcomingRounds'].map(({ round, fromOn, dueOn }: any) => `${round} ${fromOn} ${dueOn}`)).toEqual([
    'costs 2026-12-01 2026-12-31',
    'care 2027-01-01 2027-03-31',
    'care 2027-01-01 2027-06-30',
    'typhoon 2027-11-10 2027-11-20',
  ]);
});
