import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { worldContext } from '../../../testing/world-api.js';
import { correctScorecard } from '../commands/correct-scorecard.js';
import { judgeScorecard } from '../commands/judge-scorecard.js';
import { signOffScorecard } from '../commands/sign-off-scorecard.js';
import { openScorecards } from '../jobs/open-scorecards.js';

let world: ServiceWorld;
let schema: GraphQLSchema;
let statements = 0;
const people: Record<string, string> = {};

beforeAll(async () => {
  world = await ServiceWorld.open('P06');
  schema = await buildSchema();
  await world.write(`update account set created_at = '2026-01-01Z', display_name = roles[1]`);
  for (const [name, roles, department] of [
    ['head', '{MANAGER}', 'FIELD_SUPPORT'],
    ['headOfQuality', '{MANAGER}', 'QUALITY'],
    ['chief', '{EXECUTIVE}', null],
    ['inField', '{TECHNICIAN}', 'FIELD_SUPPORT'],
    ['colleague', '{AGENT}', 'FIELD_SUPPORT'],
  ] as const) {
    people[name] = uuidv7();
    await world.write(
      `insert into account (organization_id, id, kind, roles, department, display_name, created_at)
       values (?, ?, 'STAFF', ?, ?, ?, '2026-01-01Z')`,
      world.organizationId,
      people[name],
      roles,
      department,
      name,
    );
  }
  world.now = new Date('2026-06-01T01:00:00Z');
  await open();
});
afterAll(() => world.close());

const open = () => openScorecards(() => world.context(world.system()), world.policies);
const as = (name: string, ...roles: Actor['roles'][number][]): Actor => ({
  ...world.staff(...roles),
  accountId: people[name]!,
});
const head = () => as('head', 'MANAGER');
const cardOf = async (name: string, to = '2026-05-31') =>
  (
    await world.rows<{ id: string; version: number }>(
      `select c.id, c.version from scorecard c left join account a on a.id = c.account_id
       where coalesce(a.display_name, c.department) = $1 and c.to_on = $2 order by revision desc limit 1`,
      name,
      to,
    )
  )[0]!;
const full = [
  ['attitude.initiative', 15],
  ['attitude.teamwork', 10],
  ['attitude.loyalty', 15],
  ['ability.planning', 5],
  ['ability.execution', 5],
  ['ability.quality', 10],
  ['results.on-time', 15],
  ['results.first-time-fix', 10],
  ['results.satisfaction', 15],
].map(([criterion, points]) => ({ criterion: criterion as string, points: points as number }));
const sign = async (name: string, by = head(), to?: string) => {
  const { id: scorecardId, version } = await cardOf(name, to);
  return world.run(by, signOffScorecard, { scorecardId, version, marks: full });
};

async function ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
  const run = readStatementsOn(world.database.pool, sessionOf);
  const read = new Reader(actor, (...statement) => {
    statements += 1;
    return run(...statement);
  });
  const contextValue = Object.assign(worldContext(world, actor), { read });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  // oxlint-disable-next-line typescript/no-explicit-any -- each answer is read by its own expectations
  return { data: data as Record<string, any>, codes: errors?.map(({ extensions }) => extensions['code']) };
}
const LIST = '{ scorecards(first: 100) { totalCount nodes { subject { name { en } } state } } }';
const names = async (actor: Actor): Promise<string[]> =>
  (await ask(actor, LIST)).data['scorecards'].nodes.map(
    (one: { subject: { name: { en: string } } }) => one.subject.name.en,
  );

test('each is opened once, also when two servers look at once, and again with the next month', async () => {
  const count = async () => Number((await world.rows('select count(*) as n from scorecard'))[0]!['n']);
  const first = await count();
  await world.write(`update scorecard_round set looked_on = '2026-05-31'`);
  await Promise.all([open(), open()]);
  expect(await count()).toBe(first);
  expect(await open()).toBe(0);
  expect(await names(as('chief', 'EXECUTIVE'))).toHaveLength(first);
});

test('heads see those of their department, everybody their own once it is signed, nobody outside any', async () => {
  const own = ['Field support', 'AGENT', 'SUPERVISOR', 'TECHNICIAN', 'colleague', 'inField'].toSorted();
  expect((await names(head())).toSorted()).toEqual(own);
  expect(await names(as('headOfQuality', 'MANAGER'))).toEqual(
    expect.not.arrayContaining(['Field support', 'inField', 'headOfQuality']),
  );
  expect(await names(as('inField', 'TECHNICIAN'))).toEqual([]);
  await sign('inField');
  expect(await names(as('inField', 'TECHNICIAN'))).toEqual(['inField']);
  expect(await names(as('colleague', 'AGENT'))).toEqual([]);
  expect((await ask(world.customer(), LIST)).codes).toEqual(['FORBIDDEN']);
  const neighbour: Actor = { ...head(), organizationId: uuidv7() };
  expect(await names(neighbour)).toEqual([]);
  // With the application's own rules out of the way.
  for (const actor of [neighbour, world.customer(), world.partnerProgram('requests:read')])
    for (const table of ['scorecard', 'scorecard_deduction', 'scorecard_round', 'year_sales'])
      expect(
        await world.database.entityManagerFor(actor).transactional((em) => em.execute(`select 1 from ${table}`)),
      ).toEqual([]);
});

test('a list of cards with all they hold takes one statement', async () => {
  const all = `{ scorecards(first: 50) { nodes { rule { label { en } } criteria { name mark } deductions { points request { number } }
    scale { name from } grade { name } trace { because { en } } allowedActions superseded } } }`;
  await ask(head(), all);
  statements = 0;
  expect((await ask(head(), all)).codes).toBe(undefined);
  expect(statements).toBe(1);
});

test('whom the policy names judges, within their department, and never their own', async () => {
  const judge = async (name: string, by: Actor) => {
    const { id: scorecardId, version } = await cardOf(name);
    return world
      .run(by, judgeScorecard, { scorecardId, version, marks: full.slice(0, 1) })
      .then((answer) =>
        answer instanceof Error ? ((answer as { typename?: string }).typename ?? answer.message) : 'done',
      )
      .catch(({ extensions }) => extensions.code);
  };
  expect(await judge('colleague', head())).toBe('done');
  expect(await judge('head', head())).toBe('FORBIDDEN');
  expect(await judge('colleague', as('chief', 'EXECUTIVE'))).toBe('FORBIDDEN');
  for (const by of [as('headOfQuality', 'MANAGER'), as('inField', 'TECHNICIAN')])
    expect(await judge('colleague', by)).not.toBe('done');
});

test('what was signed stays, by hand too; a correction is a card of its own that counts once it is signed', async () => {
  await sign('AGENT');
  const { id, version } = await cardOf('AGENT');
  await expect(world.write('update scorecard set grade = ? where id = ?', 'D', id)).rejects.toThrow(/is signed/);
  await expect(
    world.write(
      `insert into scorecard_deduction (organization_id, id, scorecard_id, deduction, points_tenths, request_id, at)
       values (?, ?, ?, 'x', 1, ?, now())`,
      world.organizationId,
      uuidv7(),
      id,
      uuidv7(),
    ),
  ).rejects.toThrow(/stays/);
  await world.does(head(), correctScorecard, { scorecardId: id, version, reason: '漏记' });
  const again = await world.run(head(), correctScorecard, { scorecardId: id, version, reason: '漏记' });
  expect(again).toMatchObject({ fields: { state: 'SIGNED_OFF', allowedActions: [] } });
  const superseded = async () =>
    (
      await ask(head(), 'query ($id: ID!) { scorecard(id: $id) { superseded } }', {
        id: encodeGlobalId('Scorecard', id),
      })
    ).data['scorecard'].superseded;
  expect(await superseded()).toBe(false);
  await sign('AGENT');
  expect(await superseded()).toBe(true);
});

test('a house that slept opens the months it missed, and tells of what is late once', async () => {
  world.now = new Date('2026-09-15T01:00:00Z');
  await open();
  const rows = await world.rows(
    `select distinct to_on::text as "to", due_on::text as due from scorecard order by 1 desc limit 3`,
  );
  expect(rows).toEqual([
    { to: '2026-08-31', due: '2026-09-08' },
    { to: '2026-07-31', due: '2026-08-08' },
    { to: '2026-06-30', due: '2026-07-08' },
  ]);
  const told = async () => (await world.rows(`select 1 from outbox where topic = 'scorecard.overdue'`)).length;
  const once = await told();
  expect(once).toBeGreaterThan(0);
  world.now = new Date('2026-09-16T01:00:00Z');
  await open();
  expect(await told()).toBe(once);
});
