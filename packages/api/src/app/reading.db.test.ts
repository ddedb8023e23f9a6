import { encodeGlobalId } from '@aftercare/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.js';
import { visibleNumber } from '../modules/requests/queries/visible-number.js';
import { uid, type ReadHouse } from '../testing/read-house.js';
import { openReadingHouse, soon } from './reading-house.test-kit.js';

interface Page {
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let house: ReadHouse;

beforeAll(async () => {
  house = await openReadingHouse();
}, 60_000);
afterAll(() => house.close());

const REQUESTS =
  'query ($filter: RequestFilter) { requests(filter: $filter, first: 100) { totalCount nodes { number } } }';
const numbers = async (actor: Actor, filter: object = {}): Promise<string[]> => {
  const { data, codes } = await house.ask(actor, REQUESTS, { filter });
  expect(codes).toEqual([]);
  const found = data.requests.nodes.map(({ number }: { number: string }) => Number(number.slice(-6)));
  expect(data.requests.totalCount).toBe(found.length);
  return found.toSorted();
};
const one = (n: number) => encodeGlobalId('ServiceRequest', uid(2, n));

describe('who sees a request', () => {
  test('customers theirs, and nobody of another organization anything', async () => {
    expect(await numbers(house.customer(1))).toEqual([1, 3, 4, 5]);
    expect(await numbers(house.customer(2))).toEqual([2]);
    expect(await numbers(house.stranger())).toEqual([6]);
  });

  test('a technician what they are sent to, by the request or by a visit, and no complaint', async () => {
    expect(await numbers(house.technician(1))).toEqual([1]);
    expect(await numbers(house.technician(2))).toEqual([]);
  });

  test('the office everything, complaints only those who hear them or whose they are, never the one complained of', async () => {
    expect(await numbers(house.staff(['AGENT']))).toEqual([1, 2, 3, 4, 5]);
    expect(await numbers(house.staff(['DISPATCHER']))).toEqual([1, 2, 4, 5]);
    expect(await numbers(house.staff(['QUALITY']))).toEqual([1, 2, 3, 4, 5]);
    expect(await numbers(house.staff(['SUPERVISOR'], { technicianId: uid(3, 2) }))).toEqual([1, 2, 4, 5]);
  });

  test('a program what came through its partner, and only with the scope to read', async () => {
    expect(await numbers(house.program('requests:read'))).toEqual([1]);
    expect((await house.ask(house.program('assets:read'), REQUESTS)).codes).toEqual(['FORBIDDEN']);
  });

  test('whoever has not signed in is told to, and sees only which organizations there are', async () => {
    expect((await house.ask(house.anonymous(), REQUESTS)).codes).toEqual(['UNAUTHENTICATED']);
    const { data } = await house.ask(
      house.anonymous(),
      '{ viewer { kind } publicOrganizations { slug } demoAccounts { key } }',
    );
    expect(data).toEqual({
      viewer: null,
      publicOrganizations: [{ slug: 'house-1' }, { slug: 'house-2' }],
      demoAccounts: [],
    });
  });

  test('the unseen and the absent answer alike, by id, by number and as a node', async () => {
    const source =
      '($id: ID!, $number: String!) { request(id: $id) { id } requestByNumber(number: $number) { id } node(id: $id) { id } }';
    const nothing = { request: null, requestByNumber: null, node: null };
    for (const n of [2, 6, 99]) {
      const number = `R-2026-${String(n).padStart(6, '0')}`;
      expect((await house.ask(house.customer(1), `query ${source}`, { id: one(n), number })).data).toEqual(nothing);
    }
    const seen = await house.ask(house.customer(1), `query ${source}`, { id: one(1), number: 'R-2026-000001' });
    expect(seen.data.node).toEqual({ id: one(1) });
  });
});

test('who hears of a request live is who sees it', async () => {
  const hears = async (actor: Actor, n: number) => visibleNumber({ actor, read: house.reader(actor) }, uid(2, n));
  expect(await hears(house.customer(1), 1)).toBe('R-2026-000001');
  expect(await hears(house.customer(2), 1)).toBeNull();
  expect(await hears(house.technician(1), 1)).toBe('R-2026-000001');
  expect(await hears(house.staff(['DISPATCHER']), 3)).toBeNull();
  expect(await hears(house.program('assets:read'), 1)).toBeNull();
  expect(await hears(house.stranger(), 1)).toBeNull();
});

describe('what hangs on a request', () => {
  const FILE = `query ($id: ID!) { request(id: $id) { timeline { totalCount nodes { type sentence { text } } } latestEvent { type }
    decisions { trace { sentence { text } } } technician { name } visits { number technician { name phone } } policyVersion { code source } allowedActions } }`;

  test('customers see the public part of the timeline, the oldest first, and no decisions', async () => {
    const { data } = await house.ask(house.customer(1), FILE, { id: one(1) });
    expect(data.request.timeline.nodes.map(({ type }: { type: string }) => type)).toEqual([
      'request.filed',
      'request.dispatched',
    ]);
    expect(data.request.timeline.totalCount).toBe(2);
    expect(data.request.decisions).toEqual([]);
    expect(data.request.policyVersion).toEqual({ code: 'P16', source: '' });
    expect(data.request.visits).toEqual([{ number: 'V-1', technician: { name: 'T1', phone: null } }]);
    expect(data.request.allowedActions).toEqual(['COMMENT', 'CANCEL']);
  });

  test('staff see all of it, and why it was decided', async () => {
    const { data } = await house.ask(house.staff(['DISPATCHER'], { language: 'zh-CN' }), FILE, { id: one(1) });
    expect(data.request.timeline.totalCount).toBe(3);
    expect(data.request.latestEvent.type).toBe('request.dispatched');
    expect(data.request.decisions).toEqual([{ trace: [{ sentence: { text: '一' } }] }]);
  });
});

describe('personal data', () => {
  const PERSON = 'query ($id: ID!) { request(id: $id) { customer { name phone } site { region address } } }';
  const told = async (actor: Actor) => (await house.ask(actor, PERSON, { id: one(1) })).data.request;

  test('is whole for the customer and for the technician on the way, masked for the office', async () => {
    const whole = {
      customer: { name: '王小芳', phone: '13800000131' },
      site: { region: '杭州', address: '西湖路 1 号' },
    };
    expect(await told(house.customer(1))).toEqual(whole);
    expect(await told(house.technician(1))).toEqual(whole);
    const masked = { customer: { name: '王*芳', phone: '138****0131' }, site: { region: '杭州', address: null } };
    expect(await told(house.staff(['ADMIN']))).toEqual(masked);
    expect(await told(house.program('requests:read'))).toEqual(masked);
  });

  test('is found by the exact number or by neighbouring characters of the name', async () => {
    const source = 'query ($filter: CustomerFilter!) { customers(filter: $filter) { nodes { number } } }';
    const found = async (filter: object) =>
      (await house.ask(house.staff(['AGENT']), source, { filter })).data.customers.nodes.map(
        ({ number }: { number: string }) => number,
      );
    expect(await found({ phone: '138 0000 0132' })).toEqual(['C-2']);
    expect(await found({ name: '小芳' })).toEqual(['C-1', 'C-2']);
    expect(await found({ name: '芳小' })).toEqual([]);
    expect(await found({ phone: '138' })).toEqual([]);
  });
});

describe('the queue', () => {
  test('finds two Chinese characters, Latin words, the beginning of a number and of a serial', async () => {
    const agent = house.staff(['AGENT']);
    expect(await numbers(agent, { search: '漏水' })).toEqual([1, 5]);
    expect(await numbers(agent, { search: '漏' })).toEqual([1, 4, 5]);
    expect(await numbers(agent, { search: 'WATER hot' })).toEqual([2]);
    expect(await numbers(agent, { search: 'r-2026-00000' })).toEqual([1, 2, 3, 4, 5]);
    expect(await numbers(agent, { search: '2026-000004' })).toEqual([4]);
    expect(await numbers(agent, { search: 'sn-47' })).toEqual([1]);
    expect(await numbers(house.customer(2), { search: '漏水' })).toEqual([]);
  });

  test('tells what is broken, at risk and unassigned by the time of asking', async () => {
    const agent = house.staff(['AGENT']);
    expect(await numbers(agent, { broken: true })).toEqual([4]);
    expect(await numbers(agent, { atRisk: true })).toEqual([5]);
    expect(await numbers(agent, { open: true, unassigned: true })).toEqual([1, 2, 3, 4, 5]);
    const { data } = await house.ask(
      agent,
      '{ queueCounts { open mine atRisk broken unassigned awaitingAcceptance } }',
    );
    expect(data.queueCounts).toEqual({ open: 5, mine: 0, atRisk: 1, broken: 1, unassigned: 5, awaitingAcceptance: 0 });
    const states = await house.ask(agent, '{ requests { nodes { number promiseState } } }');
    expect(states.data.requests.nodes.map(({ promiseState }: { promiseState: string }) => promiseState)).toEqual([
      'BROKEN',
      'AT_RISK',
      'ON_TRACK',
      'NONE',
      'NONE',
    ]);
  });

  test('pages by key: nothing twice, nothing lost', async () => {
    const source =
      'query ($after: String) { requests(first: 2, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: { requests: Page } } = await house.ask(house.staff(['AGENT']), source, { after });
      seen.push(...data.requests.nodes.map(({ number }) => number.slice(-1)));
      more = data.requests.pageInfo.hasNextPage;
      after = data.requests.pageInfo.endCursor;
    }
    expect(seen).toEqual(['4', '5', '1', '2', '3']);
  });
});

test('the dashboard counts what the days and the states have added up to', async () => {
  await house.insert('request_rollup', {
    day: '2026-11-02',
    kind: 'REPAIR',
    filed: 3,
    closed: 1,
    promises_met: 3,
    promises_broken: 1,
    ratings: 2,
    rating_sum: 9,
  });
  await house.insert('state_rollup', { state: 'RECEIVED', open: 4 });
  const figures = await house.ask(
    house.staff(['MANAGER']),
    '{ dashboard(from: "2026-11-01", to: "2026-11-30") { openNow filed onTimeRate satisfaction days { day filed } states { state open } } }',
  );
  expect(figures).toEqual({
    codes: [],
    data: {
      dashboard: {
        openNow: 4,
        filed: 3,
        onTimeRate: 0.75,
        satisfaction: 4.5,
        days: [{ day: '2026-11-02', filed: 3 }],
        states: [{ state: 'RECEIVED', open: 4 }],
      },
    },
  });
});

test('technicians are proposed for a request, who is free before who is not; for an absent one, nobody is', async () => {
  const source = `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
    technicianProposals(requestId: $id, startsAt: $from, endsAt: $to) { eligible technician { name } } }`;
  const proposed = (n: number) =>
    house.ask(house.staff(['MANAGER']), source, { id: one(n), from: soon(70), to: soon(100) });
  expect((await proposed(1)).data.technicianProposals).toEqual([
    { eligible: true, technician: { name: 'T2' } },
    { eligible: false, technician: { name: 'T1' } },
  ]);
  expect(await proposed(99)).toEqual({ codes: [], data: { technicianProposals: [] } });
});

describe('by the policy in force', () => {
  const asset = encodeGlobalId('Asset', uid(7, 1));

  test('a unit has its warranties, and a form that offers what it is made of and what may be wrong with that', async () => {
    const { data } = await house.ask(
      house.customer(1),
      `query ($id: ID!) { asset(id: $id) { warranties { componentCode months startsOn endsOn startedBy } }
        intakeForm(kind: REPAIR, assetId: $id) { policy { code } components { code } kinds { code } }
        ofTank: intakeForm(componentCode: "TANK") { faults { code } } }`,
      { id: asset },
    );
    const faults = data.ofTank.faults.map(({ code }: { code: string }) => code);
    expect(faults).toEqual(['TANK_LEAK', 'INSULATION_LOST', 'OTHER']);
    expect(data.asset.warranties).toEqual([
      { componentCode: 'TANK', months: 36, startsOn: '2026-01-05', endsOn: '2029-01-05', startedBy: 'PURCHASE' },
    ]);
    expect(data.intakeForm).toMatchObject({ policy: { code: 'P16' }, components: [{ code: 'TANK' }] });
  });

  test('there is no form of a version nobody knows', async () => {
    const source = 'query ($id: ID!) { intakeForm(policyVersionId: $id) { kinds { code } } }';
    const id = encodeGlobalId('PolicyVersion', uid(8, 99));
    expect((await house.ask(house.staff(['MANAGER']), source, { id })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('it is told before filing what would be promised and who pays, of units of their own only', async () => {
    const source = `query ($facts: FactsInput!) { promisePreview(facts: $facts) {
      entitlement promises { kind clause owedByName { text } } trace { table } } }`;
    const facts = { kind: 'REPAIR', assetId: asset, componentCode: 'TANK', faultCode: 'TANK_LEAK' };
    const told = await house.ask(house.customer(1), source, { facts });
    expect(told.codes).toEqual([]);
    const { entitlement, promises } = told.data.promisePreview;
    expect(entitlement).toBe('FREE');
    expect(promises).toContainEqual({
      kind: 'ARRIVE',
      clause: '1.3',
      owedByName: { text: 'the local authorised service' },
    });
    const ofAnother = await house.ask(house.customer(2), source, { facts });
    expect(ofAnother.data.promisePreview.entitlement).toBe('PAID');
  });
});

test('the viewer is told who they are in one statement', async () => {
  const before = house.statements;
  const { data } = await house.ask(
    house.customer(1),
    '{ viewer { kind roles language organization { slug } customer { number name } unreadNotifications } }',
  );
  expect(data.viewer).toEqual({
    kind: 'CUSTOMER',
    roles: ['CUSTOMER'],
    language: 'en',
    organization: { slug: 'house-1' },
    customer: { number: 'C-1', name: '王小芳' },
    unreadNotifications: 0,
  });
  expect(house.statements - before).toBe(1);
});

test('a page of the queue is one statement, whether it holds 5 rows or 50', async () => {
  for (let n = 1_000; n < 1_060; n++) await house.request(n, { due_kind: 'RESOLVE', due_at: soon(n) });
  const source = `query ($first: Int) { requests(filter: { open: true }, first: $first) { nodes { id number title state promiseState dueAt
    customer { name phone } asset { serial model { name { text } } } owner { displayName } technician { name } latestEvent { type at } allowedActions } } }`;
  const spent: number[] = [];
  for (const first of [5, 50]) {
    const before = house.statements;
    const { data } = await house.ask(house.staff(['DISPATCHER']), source, { first });
    expect(data.requests.nodes).toHaveLength(first);
    spent.push(house.statements - before);
  }
  expect(spent).toEqual([1, 1]);
});

test('among thousands, the queue and the search are served by their indexes', async () => {
  const asApp = house.database.entityManagerFor(house.staff(['ADMIN']));
  await asApp.transactional((em) =>
    em.execute(
      `insert into service_request (organization_id, id, number, kind, channel, state, rung, title, customer_id, policy_version_id,
         filed_at, updated_at, due_at, due_kind, closed_at, words)
       select ?, gen_random_uuid(), 'R-2025-' || n, 'REPAIR', 'PHONE', 'CLOSED', 'PHONE', '', ?, ?, now(), now(), now(), 'ARRIVE', now(),
         ('''w' || n || '''')::tsvector from generate_series(1, 20000) n`,
      [house.organizationId, uid(1, 1), uid(8, 1)],
    ),
  );
  await house.owner.query('analyze service_request');
  const planOf = (rows: object[]) => rows.map((row) => Object.values(row)[0]).join('\n');
  const explain = `explain select id from service_request where organization_id = '${house.organizationId}' and`;
  const queue = await asApp.transactional((em) =>
    em.execute<object[]>(`${explain} closed_at is null order by due_at, id limit 50`),
  );
  expect(planOf(queue)).toMatch(/Index (Only )?Scan using service_request_queue/);
  const behindTheWall = await house.owner.query<object>(`${explain} words @@ '''w4711'''::tsquery`);
  expect(planOf(behindTheWall.rows)).toContain('service_request_words');
  expect(await numbers(house.staff(['AGENT']), { search: 'w4711' })).toHaveLength(1);
});
