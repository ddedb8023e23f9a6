import { encodeGlobalId, type Role } from '@aftercare/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.js';
import { visibleNumber } from '../modules/requests/queries/visible-number.js';
import { uid, type ReadHouse } from '../testing/read-house.js';
import { numbersSeen, one, openReadingHouse, REQUESTS } from './reading-house.test-kit.js';

let house: ReadHouse;
beforeAll(async () => {
  house = await openReadingHouse();
}, 60_000);
afterAll(() => house.close());

const numbers = (actor: Actor, filter?: object) => numbersSeen(house, actor, filter);

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

  test('where a policy keeps complaints on a line of their own, those it names have only what they took down', async () => {
    const complaint = (set: string) =>
      house.database
        .entityManagerFor({ ...house.staff(['ADMIN']), kind: 'SYSTEM' })
        .transactional((em) => em.execute(`update service_request set ${set} where id = ?`, [uid(2, 3)]));
    await complaint(`hidden_from = '{AGENT,MANAGER}'`);
    const whole = [1, 2, 3, 4, 5];
    const allButTheComplaint = [1, 2, 4, 5];
    const numbersOf = (roles: Role[], more?: Partial<Actor>) => numbers(house.staff(roles, more));
    expect(await numbersOf(['AGENT'])).toEqual(allButTheComplaint);
    expect(await numbersOf(['MANAGER', 'AGENT', 'DISPATCHER'])).toEqual(allButTheComplaint);
    expect(await numbersOf(['SUPERVISOR'])).toEqual(whole);
    expect(await numbersOf(['MANAGER', 'SUPERVISOR'])).toEqual(whole);
    expect(await numbersOf(['EXECUTIVE'])).toEqual(whole);
    expect(await numbers(house.customer(1))).toContain(3);
    const tookItDown = uid(9, 77);
    await complaint(`filed_by_id = '${tookItDown}'`);
    expect(await numbersOf(['AGENT'], { accountId: tookItDown })).toEqual(whole);
    await complaint(`hidden_from = '{}', filed_by_id = null`);
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
    expect(data.request.allowedActions).toEqual(['COMMENT', 'ASK_ANOTHER', 'CANCEL']);
  });

  test('staff see all of it, and why it was decided', async () => {
    const { data } = await house.ask(house.staff(['DISPATCHER'], { language: 'zh-CN' }), FILE, { id: one(1) });
    expect(data.request.timeline.totalCount).toBe(3);
    expect(data.request.latestEvent.type).toBe('request.dispatched');
    expect(data.request.decisions).toEqual([{ trace: [{ sentence: { text: '一' } }] }]);
  });
});

test('whom a customer does not want again is known to them and to the office, not to technicians', async () => {
  await house.insert('technician_rejection', {
    id: uid(40, 1),
    request_id: uid(2, 1),
    customer_id: uid(1, 1),
    technician_id: uid(3, 2),
    reason: '态度',
    at: new Date().toISOString(),
  });
  const ASK = 'query ($id: ID!) { request(id: $id) { turnedDown { reason technician { name } } } }';
  const told = async (actor: Actor) => (await house.ask(actor, ASK, { id: one(1) })).data.request;
  const known = { turnedDown: [{ reason: '态度', technician: { name: 'T2' } }] };
  expect(await told(house.staff(['DISPATCHER']))).toEqual(known);
  expect(await told(house.technician(1))).toEqual({ turnedDown: [] });
  expect(await told(house.customer(1))).toMatchObject({ turnedDown: [{ reason: '态度' }] });
  expect(await told(house.customer(2))).toBeNull();
  expect(await told(house.stranger())).toBeNull();
  expect(await told(house.program('requests:read'))).toEqual({ turnedDown: [] });
});

test('who has signed for a unit is known to its customer and to the company, not to partners', async () => {
  await house.insert('stage_signature', {
    id: uid(41, 1),
    asset_id: uid(7, 1),
    customer_id: uid(1, 1),
    stage: 'first',
    party: 'COMPANY',
    clause: '1.2',
    signed_on: '2026-11-01',
    signed_at: new Date().toISOString(),
  });
  const ASK = 'query ($id: ID!) { asset(id: $id) { stageSignatures { stage party signedOn } } }';
  const told = async (actor: Actor) =>
    (await house.ask(actor, ASK, { id: encodeGlobalId('Asset', uid(7, 1)) })).data.asset;
  const known = { stageSignatures: [{ stage: 'first', party: 'COMPANY', signedOn: '2026-11-01' }] };
  for (const actor of [house.staff(['AGENT']), house.customer(1), house.technician(1)])
    expect(await told(actor)).toEqual(known);
  // The stranger has a unit of the same id at home.
  for (const actor of [house.program('assets:read'), house.stranger()])
    expect(await told(actor)).toEqual({ stageSignatures: [] });
  for (const actor of [house.customer(2), house.technician(2)]) expect(await told(actor)).toBeNull();
});

test('what customers said when they were called back is for the office alone, in one statement however many', async () => {
  const asker = {
    id: uid(42, 1),
    kind: 'STAFF',
    roles: '{CALLBACK_AGENT}',
    display_name: '宋',
    created_at: '2026-01-01Z',
  };
  await house.insert('account', asker);
  for (const [n, request, customer] of [
    [1, 1, 1],
    [2, 2, 2],
  ] as const) {
    const id = uid(43, n);
    const at = { organizationId: house.organizationId, table: 'callback', column: 'words_cipher', id };
    await house.insert('callback', {
      id,
      request_id: uid(2, request),
      customer_id: uid(1, customer),
      policy_version_id: uid(8, 1),
      round: 1,
      made_by_post: 'CALLBACK_AGENT',
      due_since: new Date().toISOString(),
      due_at: '9999-12-31Z',
      made_at: new Date().toISOString(),
      made_by_id: asker.id,
      way: 'PHONE',
      answers: JSON.stringify([{ name: 'wishes', label: { 'zh-CN': '想法', en: 'Wishes' }, form: 'WORDS' }]),
      words_cipher: house.personalData.seal(JSON.stringify({ wishes: '更快' }), at),
      content: true,
      version: 1,
    });
  }
  const ASK = `{ callbacks(filter: { state: MADE }) { totalCount nodes { state content dueAt viewerMayMake request { number }
    answers { label { text } words } } } }`;
  const told = async (actor: Actor) => (await house.ask(actor, ASK)).data.callbacks;
  house.statements = 0;
  const all = await told(house.staff(['CALLBACK_AGENT']));
  expect(house.statements).toBe(1);
  expect(all.totalCount).toBe(2);
  expect(all.nodes[0]).toMatchObject({
    state: 'MADE',
    dueAt: null,
    viewerMayMake: false,
    answers: [{ label: { text: 'Wishes' }, words: '更快' }],
  });
  expect((await told(house.technician(1))).totalCount).toBe(0);
  expect((await told(house.stranger())).totalCount).toBe(0);
  const OF_REQUEST = 'query ($id: ID!) { request(id: $id) { ratingScale callbacks { id } } }';
  const mine = async (actor: Actor) => (await house.ask(actor, OF_REQUEST, { id: one(1) })).data.request;
  expect((await mine(house.staff(['AGENT']))).callbacks).toHaveLength(1);
  expect(await mine(house.customer(1))).toEqual({ ratingScale: 5, callbacks: [] });
  expect((await mine(house.technician(1))).callbacks).toEqual([]);
  expect((await mine(house.program('requests:read'))).callbacks).toEqual([]);
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
