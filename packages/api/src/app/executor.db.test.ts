import { ApolloServer } from '@apollo/server';
import { encodeGlobalId } from '@aftercare/schema';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Answer } from '../kernel/read/answer.js';
import { dispatcher, openWorld, uid, WorldContext, type World } from '../testing/read-world/world.js';
import { executorOf, gatewayOf, writeResult } from './executor.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const request = encodeGlobalId('ServiceRequest', uid(5, 4));

describe.each([true, false])('behind Apollo, with pass-through: %s', (passThrough) => {
  let server: ApolloServer<WorldContext>;
  beforeAll(async () => {
    server = new ApolloServer<WorldContext>({
      gateway: gatewayOf(world.schema, { passThrough }),
      stringifyResult: writeResult,
    });
    await server.start();
  });
  afterAll(() => server.stop());
  const send = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body, status } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new Map([['content-type', 'application/json']]) as never,
        search: '',
        body: { query, variables },
      },
      context: async () => new WorldContext(dispatcher, world.database),
    });
    return { status: status ?? 200, ...JSON.parse((body as { string: string }).string) };
  };

  test('a query answers its data and nothing else', async () => {
    expect(
      await send(
        'query ($id: ID!) { it: request(id: $id) { state fee { amount: amountMinor } timeline(first: 1) { nodes { __typename } } } __typename }',
        { id: request },
      ),
    ).toEqual({
      status: 200,
      data: {
        it: { state: 'PLANNED', fee: { amount: '9007199254740997' }, timeline: { nodes: [{ __typename: 'Filed' }] } },
        __typename: 'Query',
      },
    });
  });
  test('what is not there is null', async () => {
    expect(await send('{ request(id: "req_nonsense") { id } requestByNumber(number: "none") { id } }')).toEqual({
      status: 200,
      data: { request: null, requestByNumber: null },
    });
  });
  test('code, constants and rows meet in one answer', async () => {
    expect(await send('{ greeting requestByNumber(number: "R-7") { customer { phone note } } }')).toEqual({
      status: 200,
      data: { greeting: 'Good morning', requestByNumber: { customer: { phone: '+49 12', note: '15 letters' } } },
    });
  });
  test("variables that do not fit are the client's mistake", async () => {
    expect(await send('query ($first: Int!) { queue(first: $first) { id } }', { first: 'x' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
  test('an error comes with its path and code', async () => {
    expect(await send('{ a: requests(after: "x") { nodes { id } } }')).toMatchObject({
      data: null,
      errors: [{ path: ['a'], message: 'after is not a cursor of this list', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
  test('an error nobody foresaw is told like any other, so that it can be logged', async () => {
    const setName = (name: unknown) =>
      world.unwalled.pool.query('update world.customer set name = $2 where id = $1', [uid(1, 2), JSON.stringify(name)]);
    const { rows } = await world.unwalled.pool.query('select name from world.customer where id = $1', [uid(1, 2)]);
    await setName({});
    const { data, errors } = await send('{ requestByNumber(number: "R-1") { customer { name { text } note } } }');
    await setName(rows[0].name);
    expect(data).toEqual({ requestByNumber: { customer: null } });
    expect(errors[0]).toMatchObject({
      path: ['requestByNumber', 'customer', 'name', 'text'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });
  test('an operation that does not validate is refused', async () => {
    expect(await send('{ queue { nope } }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });
  test('too many fields at the root are refused, however they are written', async () => {
    const many = Array.from({ length: 11 }, (_, i) => `a${i}: greeting`).join(' ');
    expect(await send(`{ ...F } fragment F on Query { ${many} }`)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }],
    });
  });
  test('a mutation runs', async () => {
    const source =
      'mutation ($id: ID!, $title: String!) { retitle(id: $id, title: $title) { ... on RetitleSuccess { request { title } } } }';
    expect(await send(source, { id: request, title: 'new' })).toEqual({
      status: 200,
      data: { retitle: { request: { title: 'new' } } },
    });
  });
});

describe("PostgreSQL's own text", () => {
  const run = (source: string, variables: Record<string, unknown> = {}) =>
    executorOf(world.schema)(parse(source), undefined, new WorldContext(dispatcher, world.database), variables);
  test('is the answer where every field comes from SQL', async () => {
    expect((await run('{ queue { id latest { at ... on Noted { note } } } }')).data).toBeInstanceOf(Answer);
  });
  test.each([
    ['a field of code', '{ requests { nodes { customer { phone } } } }'],
    ['a resolver', '{ greeting }'],
    ['a name PostgreSQL would cut', `{ queue { ${'x'.repeat(64)}: id } }`],
    ['an error', '{ requests(after: "x") { nodes { id } } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a condition at the root', 'query ($x: Boolean = true) { queue @include(if: $x) { id } }'],
  ])('is not, with %s', async (_, source) => {
    expect((await run(source)).data).not.toBeInstanceOf(Answer);
  });
  test('is not, where a promise of the schema is broken: the executor says so', async () => {
    const { data, errors } = await run('{ requestByNumber(number: "R-1") { broken: customer { name { text } } } }');
    expect([data instanceof Answer, errors]).toEqual([true, undefined]);
    await world.unwalled.pool.query(`update world.customer set name = name - 'en' where id = $1`, [uid(1, 2)]);
    const after = await run('{ requestByNumber(number: "R-1") { broken: customer { name { text } } } }');
    expect(after.errors?.[0]).toMatchObject({
      message: 'Cannot return null for non-nullable field LocalizedText.text.',
      path: ['requestByNumber', 'broken', 'name', 'text'],
    });
  });
});
