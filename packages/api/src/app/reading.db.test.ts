import { encodeGlobalId } from '@aftercare/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.js';
import { uid, type ReadHouse } from '../testing/read-house.js';
import { numbersSeen, one, openReadingHouse, soon } from './reading-house.test-kit.js';

interface Page {
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let house: ReadHouse;
beforeAll(async () => {
  house = await openReadingHouse();
}, 60_000);
afterAll(() => house.close());

const numbers = (actor: Actor, filter?: object) => numbersSeen(house, actor, filter);

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
