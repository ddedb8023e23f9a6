import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileRequests } from '../testing/hostile-documents.js';
import { MAX_DEPTH, MAX_TOKENS } from './document-limits.js';
import { Door } from './door.test-kit.js';

let door: Door;
let open: FastifyInstance;
let strict: FastifyInstance;
beforeAll(async () => {
  door = await Door.open();
  ({ open, strict } = door);
});
afterAll(() => door.close());

const asPartner = () => ({ authorization: `Bearer ${door.partner}` });
const asManager = () => ({ cookie: `__Host-aftercare-console=${door.manager}`, 'x-aftercare-face': 'console' });

async function send(server: FastifyInstance, request: InjectOptions) {
  const { statusCode, headers, body } = await server.inject({ method: 'POST', url: '/graphql', ...request });
  const answer = /^application\/(graphql-response\+)?json/.test(String(headers['content-type']))
    ? JSON.parse(body)
    : null;
  return { status: statusCode, body, answer, code: answer?.errors?.[0]?.extensions?.code as string | undefined };
}
const ask = (server: FastifyInstance, headers: Record<string, string>, query: string, variables = {}) =>
  send(server, { headers, payload: { query, variables } });

const LEAK = /INTERNAL_SERVER_ERROR|node_modules|select |password_hash/;
const json = { 'content-type': 'application/json', 'x-aftercare-face': 'portal' };

describe('whatever is sent, the answer is JSON and nobody is to blame but the sender', () => {
  test.each<[string, number, InjectOptions]>([
    ['half a JSON', 400, { headers: json, payload: '{"query": "{ viewer' }],
    ['no body', 400, { headers: json, payload: '' }],
    ['null', 400, { headers: json, payload: 'null' }],
    ['a number', 400, { headers: json, payload: '5' }],
    [
      'a list of operations',
      400,
      { headers: json, payload: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]' },
    ],
    ['no document', 400, { headers: json, payload: '{}' }],
    ['a document that is no text', 400, { headers: json, payload: '{"query":{"a":1}}' }],
    ['variables that are no object', 400, { headers: json, payload: '{"query":"{ __typename }","variables":"x"}' }],
    ['extensions that are no object', 400, { headers: json, payload: '{"query":5,"extensions":"x"}' }],
    ['a poisoned prototype', 400, { headers: json, payload: '{"query":"{ __typename }","__proto__":{"a":1}}' }],
    [
      'something zipped',
      400,
      { headers: { ...json, 'content-encoding': 'gzip' }, payload: Buffer.from([31, 139, 8, 0]) },
    ],
    ['a NUL in a document', 400, { headers: json, payload: { query: '{ request(number: "\\u{00}") { id } }' } }],
    ['a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'query={a}' }],
    ['plain text', 400, { headers: { 'content-type': 'text/plain' }, payload: '{"query":"{ __typename }"}' }],
    ['too much', 413, { headers: json, payload: JSON.stringify({ query: 'x'.repeat(1_100_000) }) }],
    ['an address nobody lives at', 404, { url: '/graphql/admin' }],
    ['a way of asking that does not exist', 404, { method: 'DELETE' }],
    ['a change by GET', 405, { method: 'GET', headers: json, url: '/graphql?query=mutation{signOut{__typename}}' }],
    ['an address that cannot be decoded', 400, { url: '/%E0%A4%A' }],
  ])('%s', async (_what, status, request) => {
    const { answer, status: answered, body } = await send(open, request);
    expect(answered, body).toBe(status);
    expect(answer.errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
    expect(body).not.toMatch(/node_modules|\.ts:|\.js:|select |SyntaxError|at \w+ \(/);
  });
});

describe('an operation has limits', () => {
  const reaching = (inner: string) =>
    `{ requests(first: 1) { nodes { asset { requests(first: 1) { nodes { asset { customer ${inner} } } } } } } }`;

  test(`it reaches ${MAX_DEPTH} fields deep, also through fragments`, async () => {
    expect(await ask(open, asManager(), reaching('{ id }'))).toMatchObject({ status: 200, code: undefined });
    const deeper = reaching('{ requests { totalCount } }');
    expect(await ask(open, asManager(), deeper)).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    const hidden = `${reaching('{ ...a }')} fragment a on Customer { requests { totalCount } }`;
    expect(await ask(open, asManager(), hidden)).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    const circle =
      '{ requests { nodes { ...a } } } fragment a on ServiceRequest { asset { requests { nodes { ...a } } } }';
    expect(await ask(open, asManager(), circle)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('it is only so long, and has only so many questions', async () => {
    const many = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`;
    const long = await ask(open, asPartner(), many(MAX_TOKENS));
    expect(long).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    expect(long.body).not.toContain(String(MAX_TOKENS));
    expect(await ask(open, asPartner(), many(11))).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    expect(await ask(open, asPartner(), many(10))).toMatchObject({ status: 200, code: undefined });
  });

  test('it brings only so much', async () => {
    const page = await ask(open, asManager(), '{ requests(first: 101) { nodes { id } } }');
    expect(page).toMatchObject({ code: 'BAD_USER_INPUT' });
    const lists = `{ requests(first: 100) { nodes { asset { requests(first: 100) { nodes { timeline(first: 100) { nodes { id } } } } } } } }`;
    const much = await ask(open, asManager(), lists);
    expect(much).toMatchObject({ code: 'OPERATION_TOO_LARGE' });
    expect(much.body).not.toMatch(/\d{3}/);
  });
});

describe('in production', () => {
  test('sessions run only what their face was built with; partners write their own', async () => {
    const own = '{ viewer { kind } }';
    expect(await ask(strict, asManager(), own)).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_TRUSTED' });
    expect(await ask(strict, asPartner(), own)).toMatchObject({ status: 200, code: undefined });
    const by = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(await send(strict, { headers: asManager(), payload: by('known') })).toMatchObject({ code: undefined });
    expect(await send(strict, { headers: asManager(), payload: by('other') })).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });

  test('the schema is not told, nor guessed at', async () => {
    const told = await ask(strict, asPartner(), '{ __schema { types { name } } }');
    expect(told).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    const guessed = await ask(strict, asPartner(), '{ viewr { kind } }');
    expect(guessed.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(guessed.body).not.toContain('Did you mean');
  });
});

describe('what the database answers by itself', () => {
  const DOCUMENT = 'query Page($first: Int) { requests(first: $first) { nodes { id number state } } }';
  const body = (variables: unknown, more = {}) => ({
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: 'page' } },
    ...more,
  });
  const both = async (payload: object, accept?: string) => {
    const headers = { ...asManager(), ...(accept ? { accept } : {}) };
    const [straight, ordinary] = await Promise.all([
      strict.inject({ method: 'POST', url: '/graphql', headers, payload }),
      open.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { ...payload, query: DOCUMENT, extensions: {} },
      }),
    ]);
    const told = ({ statusCode, headers: { date: _, ...rest }, body: text }: typeof straight) =>
      [statusCode, rest, text.replace(/"traceId":"[^"]+"/, '')] as const;
    return [told(straight), told(ordinary)] as const;
  };

  test.each<[string, object, string?]>([
    ['plainly', body({ first: 2 })],
    ['by name', body({ first: 2 }, { operationName: 'Page' })],
    ['without variables', body(undefined)],
    ['with null for variables', body(null)],
    ['as the faces do', body({ first: 2 }), 'application/graphql-response+json, application/json, multipart/mixed'],
    ['with a weight', body({ first: 2 }), 'application/json;q=0.5, application/graphql-response+json'],
    ['for what nobody makes', body({ first: 2 }), 'image/png'],
    ['by another name', body({ first: 2 }, { operationName: 'Other' })],
    ['for too many', body({ first: 101 })],
    ['for a text of them', body({ first: 'two' })],
    ['with variables in a list', body([1])],
  ])('is answered word for word as any other document is, asked %s', async (_how, payload, accept) => {
    const [straight, ordinary] = await both(payload, accept);
    expect(straight).toEqual(ordinary);
  });
});

test('a file whose looks are kept is fetched by whoever looked, and by nobody they pass its address on to', async () => {
  const { supervisorAccount, technicianAccount } = door.world.ids;
  const fetched = async (url: string, headers = {}) => (await open.inject({ url, headers })).statusCode;
  const own = await door.picture(supervisorAccount);
  expect([await fetched(own.forOne, asManager()), await fetched(own.forOne)]).toEqual([200, 404]);
  const other = await door.picture(technicianAccount);
  expect([await fetched(other.forOne, asManager()), await fetched(other.forAll)]).toEqual([404, 200]);
});

test('while the database is away one is told to come back: 503, once in the log', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const server = await door.serverWith({ connect: () => Promise.reject(refused) }, log);
  for (const query of [
    '{ requests { nodes { id } } }',
    '{ a: requests { nodes { allowedActions } } b: requests { nodes { allowedActions } } }',
  ]) {
    lines.length = 0;
    const { statusCode, headers, body } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: asManager(),
      payload: { query },
    });
    const { extensions } = JSON.parse(body).errors[0];
    expect([statusCode, headers['retry-after'], extensions]).toEqual([503, '5', { code: 'UNAVAILABLE' }]);
    expect(lines).toHaveLength(1);
  }
  const straight = await send(server, {
    headers: asManager(),
    payload: { extensions: { persistedQuery: { version: 1, sha256Hash: 'page' } } },
  });
  expect(straight).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  await server.close();
});

test('hundreds of hostile requests never break the server, learn nothing, and cost little', async () => {
  const requests = hostileRequests(door.schema, 3);
  expect(requests.length).toBeGreaterThan(200);
  const costs: number[] = [];
  const broken: unknown[] = [];
  for (const payload of requests) {
    for (const headers of [asPartner(), asManager()]) {
      // Its own work, not the clock: others may be busy on the machine.
      const before = process.cpuUsage();
      const { status, answer, body } = await send(open, { headers, payload });
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / 1_000);
      if (status >= 500 || !answer || LEAK.test(body)) broken.push({ ...payload, status, body });
    }
  }
  expect(broken).toEqual([]);
  const sorted = costs.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.99)]!).toBeLessThan(50);
});
