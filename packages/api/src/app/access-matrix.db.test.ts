import { type GlobalIdType } from '@aftercare/schema';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pino } from 'pino';
import type { Actor } from '../kernel/actor.js';
import type { Notice } from '../kernel/notice.js';
import { Operation, type Kind } from '../testing/operation.js';
import { EVERYBODY, Matrix, type Answer, type Somebody } from './access-matrix.test-kit.js';
import { OPERATIONS, ROWS, table } from './access-matrix-table.test-kit.js';
import { buildServer } from './server.js';

/**
 * The tables beside this file are what these tests found by trying. Where a change of the schema or of a rule is meant,
 * write them anew with `npx vitest run packages/api/src/app/access-matrix.db.test.ts -u` and read what differs.
 */
let matrix: Matrix;
beforeAll(async () => {
  matrix = await Matrix.open();
}, 120_000);
afterAll(() => matrix.close());

const NEVER = '·';
const AT_THE_DOOR = ['FORBIDDEN', 'UNAUTHENTICATED'];
const ABSENT = ['NotFoundError', 'NOT_FOUND', 'null'];

test('whatever is asked by whomever, what is of another organization answers as what is not there, and stays as it is', async () => {
  const operations = questionsAndChanges();
  const before = await matrix.rows.digest('ORGANIZATION');
  const secret = await matrix.rows.ids('ORGANIZATION');
  const wrong: string[] = [];
  const lines = await inLanes(operations, async (operation) => {
    const cells: string[] = [];
    for (const somebody of EVERYBODY) {
      const asked = await attempt(matrix.as(somebody, matrix.stranger), operation, secret, matrix.absent);
      if (asked.wrong) wrong.push(`${somebody} ${operation.field.name}: ${asked.wrong}`);
      cells.push(asked.cell);
    }
    return [`${operation.kind} ${operation.field.name}`, ...cells];
  });
  expect.soft(wrong).toEqual([]);
  expect(await matrix.rows.digest('ORGANIZATION')).toEqual(before);
  await matrix.keepingNothing(() =>
    inLanes([...operations.entries()], async ([at, operation]) => {
      for (const [n, somebody] of EVERYBODY.entries())
        if (/own|\?/.test(lines[at]![n + 1]!) && (await isForbiddenAtHome(somebody, operation)))
          lines[at]![n + 1] = NEVER;
    }),
  );
  for (const operation of operationsOf('subscription')) {
    const streams = await Promise.all(
      EVERYBODY.map((somebody) => matrix.listen(matrix.as(somebody, matrix.stranger), operation)),
    );
    const may = operation.named.length ? 'own' : 'yes';
    lines.push([`subscription ${operation.field.name}`, ...streams.map((stream) => (stream ? may : NEVER))]);
    for (const stream of streams) void stream?.return(undefined);
  }
  await expect(table(lines, OPERATIONS)).toMatchFileSnapshot('access-matrix.md');
});

test('nor does a customer or a partner reach what is another one’s of the same organization', async () => {
  const before = await matrix.rows.digest('CUSTOMER');
  const secret = await matrix.rows.ids('CUSTOMER');
  const wrong: string[] = [];
  const actors = (['CUSTOMER', 'PARTNER'] as const).map((kind) => [kind, matrix.as(kind, matrix.neighbour)] as const);
  await inLanes(questionsAndChanges(), async (operation) => {
    for (const [kind, actor] of actors) {
      const asked = await attempt(actor, operation, secret, matrix.absentOfTheCustomer);
      if (asked.wrong) wrong.push(`${kind} ${operation.field.name}: ${asked.wrong}`);
    }
  });
  expect(wrong).toEqual([]);
  expect(await matrix.rows.digest('CUSTOMER')).toEqual(before);
});

test('nor does a technician change anything of what somebody else was sent to', async () => {
  const before = await matrix.rows.digest('CUSTOMER');
  const technician = matrix.as('TECHNICIAN', matrix.neighbour);
  const changes = operationsOf('mutation');
  const done = await inLanes(changes, async (operation) => {
    const named = operation.named.some(matrix.isTheCustomers);
    const asked = named && (await matrix.ask(technician, operation, matrix.theirs));
    return asked && (broken(asked) || !isRefusal(asked)) ? [operation.field.name] : [];
  });
  expect(done.flat()).toEqual([]);
  expect(await matrix.rows.digest('CUSTOMER')).toEqual(before);
});

test('a row is seen by whom its view says: of one’s own, of others of the house, never of another house', async () => {
  const columns: (Record<'own' | 'neighbour' | 'stranger', Set<GlobalIdType>> & { somebody: Somebody })[] = [];
  for (const somebody of EVERYBODY)
    columns.push({
      somebody,
      own: await seenBy(matrix.as(somebody, matrix.owner)),
      neighbour: await seenBy(matrix.as(somebody, matrix.neighbour)),
      stranger: await seenBy(matrix.as(somebody, matrix.stranger)),
    });
  expect(columns.flatMap(({ somebody, stranger }) => [...stranger].map((type) => `${somebody} ${type}`))).toEqual([]);
  const ofTheCustomer = columns
    .filter(({ somebody }) => somebody === 'CUSTOMER' || somebody === 'PARTNER')
    .flatMap(({ somebody, neighbour }) =>
      [...neighbour].filter(matrix.isTheCustomers).map((type) => `${somebody} ${type}`),
    );
  expect(ofTheCustomer).toEqual([]);
  const lines = matrix.types.map((type) => [
    type,
    ...columns.map(({ own, neighbour }) => (neighbour.has(type) ? 'all' : own.has(type) ? 'own' : NEVER)),
  ]);
  await expect(table(lines, ROWS)).toMatchFileSnapshot('access-matrix-rows.md');
});

test('nobody hears live of what they may not see', async () => {
  const { owner, stranger, neighbour, theirs } = matrix;
  const heard: string[] = [];
  const listen = async (somebody: Somebody, place: typeof owner, operation: Operation) => {
    const stream = await matrix.listen(matrix.as(somebody, place), operation);
    const { name } = operation.field;
    const first = stream?.next().then(({ done, value }) => {
      if (!done && value.data?.[name]) heard.push(`${somebody} ${name}`);
    });
    return { first, end: () => void stream?.return(undefined) };
  };
  const request = uuidIn(theirs('ServiceRequest'));
  const notice = {
    organizationId: owner.organizationId,
    requestIds: [request],
    types: ['visit.accepted', 'approval.asked'],
    at: new Date().toISOString(),
    plan: { id: uuidIn(theirs('DayPlan')), state: 'PROPOSED', progress: 1 },
    replay: { id: uuidIn(theirs('Replay')), state: 'DONE', done: 1, total: 1 },
  } as unknown as Notice;
  const ofPolicies = { ...notice, requestIds: [], types: ['policy.putInForce'] };
  const say = () => [notice, ofPolicies].forEach((one) => matrix.notices.publish('notice', owner.organizationId, one));

  const live = operationsOf('subscription');
  const others = await Promise.all([
    ...EVERYBODY.flatMap((somebody) => live.map((one) => listen(somebody, stranger, one))),
    ...live.flatMap((one) => [listen('CUSTOMER', neighbour, one), listen('PARTNER', neighbour, one)]),
  ]);
  // Whoever may hears it, which takes a look at the database; by the second time everybody else has had theirs.
  const oneRequest = live.find(({ field }) => field.name === 'requestChanged')!;
  for (let time = 0; time < 2; time += 1) {
    const theirOwn = await listen('CUSTOMER', owner, oneRequest);
    say();
    await theirOwn.first;
  }
  expect(heard).toEqual(['CUSTOMER requestChanged', 'CUSTOMER requestChanged']);
  for (const one of others) one.end();
});

test('an address opens only what it was signed for, and nothing of another organization', async () => {
  const { files } = matrix.house;
  const { organizationId } = matrix.stranger;
  const server = await buildServer(matrix.house, matrix.schema, matrix.config, pino({ level: 'silent' }), {
    trusted: new Map(),
  });
  const status = async (url: string) => (await server.inject({ url })).statusCode;
  const id = (type: GlobalIdType) => uuidIn(matrix.theirs(type));
  const ofAnotherHouse = [
    files.urlOf(organizationId, id('File')),
    files.letterUrl(organizationId, id('Letter'), 'en'),
    files.paperUrl(organizationId, id('ServiceReport')),
    files.paperUrl(organizationId, id('Evidence'), { kind: 'custody', language: 'en' }),
    files.paperUrl(organizationId, id('EightD'), { kind: 'eightD', language: 'en' }),
    files.paperUrl(organizationId, id('Recovery'), { kind: 'recovery', language: 'en' }),
    `/verify/${files.reportCode(organizationId, id('ServiceReport'))}`,
  ];
  const signed = files.urlOf(matrix.owner.organizationId, id('File')).split('/')[2]!;
  const notSignedForIt = [
    `/files/${id('File')}`,
    `/files/${matrix.theirs('File')}`,
    `/letters/${signed}`,
    `/papers/${signed}`,
    `/files/${signed.slice(0, -2)}xx`,
    files.urlFor(matrix.owner, id('File')),
  ];
  for (const url of [...ofAnotherHouse, ...notSignedForIt]) expect([url, await status(url)]).toEqual([url, 404]);
  await server.close();
});

/** Everything of a kind that can be asked. */
function operationsOf(kind: Kind): Operation[] {
  const { schema } = matrix;
  const types = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  const fields = Object.values(types[kind]!.getFields()).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return fields.map((field) => new Operation(kind, field));
}
const questionsAndChanges = () => [...operationsOf('query'), ...operationsOf('mutation')];

/** One cell, tried. What is not refused at once is tried with what is nowhere, too: both must answer alike. */
async function attempt(actor: Actor, operation: Operation, secret: ReadonlySet<string>, nowhere: typeof matrix.absent) {
  const asked = await matrix.ask(actor, operation, matrix.theirs);
  const leaked = idsIn(asked.text).filter((id) => secret.has(id));
  if (leaked.length) return { cell: '!', wrong: `tells of ${leaked}` };
  if (AT_THE_DOOR.includes(asked.outcome)) return { cell: NEVER };
  const namesTheirs = operation.named.some((type) => nowhere(type) !== matrix.theirs(type));
  if (!namesTheirs) return { cell: 'yes', wrong: broken(asked) };
  if (ABSENT.includes(asked.outcome)) return { cell: 'own' };
  const absent = await matrix.ask(actor, operation, nowhere);
  const alike = asked.outcome === absent.outcome && JSON.stringify(asked.data) === JSON.stringify(absent.data);
  if (!alike) return { cell: '!', wrong: `answers ${said(asked)}, but of what is not there ${said(absent)}` };
  const isOwn = isAbsentInput(asked) || (operation.kind === 'query' && !isRefusal(asked));
  return { cell: isOwn ? 'own' : isRefusal(asked) ? '?' : 'yes', wrong: broken(asked) };
}

/** What asks for a row's own rules is refused only where there is the row. */
async function isForbiddenAtHome(somebody: Somebody, operation: Operation): Promise<boolean> {
  if (operation.kind !== 'mutation' || !operation.takesKey) return false;
  const asked = await matrix.ask(matrix.as(somebody, matrix.owner), operation, matrix.theirs, false);
  return AT_THE_DOOR.includes(asked.outcome);
}

const isRefusal = ({ outcome }: Answer) => /Error$|^[A-Z_]+$/.test(outcome);
const isAbsentInput = ({ outcome, isAboutInput }: Answer) => outcome === 'InvalidInputError' && !isAboutInput;
const broken = ({ outcome }: Answer) => (outcome.startsWith('BROKEN') ? outcome : undefined);
const said = ({ outcome, data }: Answer) => `${outcome} ${JSON.stringify(data).slice(0, 200)}`;
const idsIn = (text: string) => text.match(/(?<=_)[0-9a-f]{32}(?=")/g) ?? [];
const uuidIn = (globalId: string) => globalId.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

async function seenBy(actor: Actor): Promise<Set<GlobalIdType>> {
  const document = parse(
    `{ ${matrix.types.map((type) => `${type}: node(id: "${matrix.theirs(type)}") { id }`).join(' ')} }`,
  );
  const { data, errors } = await execute({ schema: matrix.schema, document, contextValue: matrix.contextOf(actor) });
  const unexpected = errors?.find(({ extensions }) => !AT_THE_DOOR.includes(String(extensions['code'])));
  if (unexpected) throw unexpected.originalError ?? unexpected;
  return new Set(matrix.types.filter((type) => data?.[type]));
}

/** A few at a time: the database answers one while another is made ready. */
async function inLanes<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < all.length; at = next++) results[at] = await work(all[at]!);
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  return results;
}
