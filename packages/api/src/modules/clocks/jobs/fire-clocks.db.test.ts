import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { holdRequest } from '../../requests/commands/hold-request.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { fireClocks } from './fire-clocks.js';

let world: ServiceWorld;
let id: string;
let filedAt: Date;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
});
afterAll(() => world.close());
beforeEach(async () => {
  world.pass(10_000);
  await fire();
  filedAt = world.now;
  id = await world.does(world.customer(), fileRequest, { kind: 'REPAIR', assetId: world.ids.asset, title: '水箱漏水' });
});

const fire = () => fireClocks(() => world.context(world.system()));
const at = (minutes: number) => (world.now = new Date(filedAt.getTime() + minutes * 60_000));
const told = async (type: string) =>
  world.rows(
    `select at, public, payload->>'kind' as kind, payload->>'late' as late from request_event where request_id = $1 and type = $2 order by at`,
    id,
    type,
  );
const clock = async (kind: string) => (await world.clocks(id)).find((row) => row.kind === kind)!;

test('an hour before a promise is due it warns, once, and not the customer', async () => {
  at(179);
  expect(await fire()).toBe(0);
  at(180);
  expect(await fire()).toBe(1);
  expect(await fire()).toBe(0);
  expect(await told('promise.warned')).toEqual([{ at: world.now, public: false, kind: 'ARRIVE', late: null }]);
});

test('at its deadline a promise is still kept; a moment later it is broken, at the time of the deadline', async () => {
  at(240);
  await fire();
  expect(await clock('ARRIVE')).toMatchObject({ breached_at: null });
  world.now = new Date(world.now.getTime() + 1);
  await fire();
  expect(await clock('ARRIVE')).toMatchObject({ state: 'RUNNING', breached_at: at(240), fired_late: false });
  expect(await told('promise.broken')).toEqual([{ at: at(240), public: true, kind: 'ARRIVE', late: 'false' }]);
  expect(await world.request(id)).toMatchObject({ broken_promises: 1, due_kind: 'ARRIVE', due_at: at(240) });
});

test('eight workers at once break a promise once', async () => {
  at(241);
  await Promise.all(Array.from({ length: 8 }, fire));
  expect(await told('promise.broken')).toHaveLength(1);
  expect(await told('promise.warned')).toHaveLength(0);
});

test('what fell due while the house was down is told late, with the time it was due, and without a warning', async () => {
  at(3_000);
  await fire();
  expect(await told('promise.broken')).toEqual([
    { at: at(240), public: true, kind: 'ARRIVE', late: 'true' },
    { at: at(720), public: true, kind: 'RESOLVE', late: 'true' },
  ]);
  expect(await told('promise.warned')).toEqual([]);
  expect((await world.clocks(id)).every((row) => row.fired_late)).toBe(true);
});

test('nothing is left to do for what has been told: the house sleeps', async () => {
  at(3_000);
  await fire();
  const { rows } = await world.database.pool.query('select organizations_with_work($1::timestamptz) as id', [
    world.now,
  ]);
  expect(
    (await world.rows(`select 1 from sla_clock where state = 'RUNNING' and (breached_at is null or warned_at is null)`))
      .length,
  ).toBe(0);
  expect(rows).toEqual([{ id: world.organizationId }]); // its outbox only
});

test('a breach nobody puts right comes to head office two hours later, once, and the customer is not told', async () => {
  at(241);
  await fire();
  at(359);
  expect(await fire()).toBe(0);
  at(360);
  expect(await fire()).toBe(1);
  expect(await fire()).toBe(0);
  expect(await told('promise.escalated')).toEqual([{ at: at(360), public: false, kind: 'ARRIVE', late: null }]);
  expect(await clock('ARRIVE')).toMatchObject({ state: 'RUNNING', escalate_at: null, escalations: 1 });
});

test('what was put right in those two hours does not come to head office', async () => {
  const agent = world.staff('AGENT');
  await world.does(agent, triageRequest, { requestId: id, version: 1 });
  at(241);
  await fire();
  at(300);
  await world.does(agent, resolveRequest, { requestId: id, version: 2, text: '已修复' });
  at(3_000);
  expect(await fire()).toBe(0);
  expect(await told('promise.escalated')).toEqual([]);
});

test('the house wakes for nothing at the deadline itself: the promise is kept still', async () => {
  await world.write('update outbox set sent_at = now() where organization_id = ?', world.organizationId);
  await world.write(`update sla_clock set warned_at = now() where organization_id = ?`, world.organizationId);
  const awake = async () =>
    (await world.database.pool.query('select organizations_with_work($1::timestamptz)', [world.now])).rowCount;
  at(240);
  expect(await awake()).toBe(0);
  world.now = new Date(world.now.getTime() + 1);
  expect(await awake()).toBe(1);
});

test('a promise on hold does not fall due', async () => {
  const agent = world.staff('AGENT');
  await world.does(agent, triageRequest, { requestId: id, version: 1 });
  at(200);
  await world.does(agent, holdRequest, { requestId: id, version: 2, reason: '等待配件' });
  at(5_000);
  expect(await fire()).toBe(0);
  expect(await told('promise.broken')).toEqual([]);
});

test('a breach first seen by whoever solves it is told once, whoever comes later', async () => {
  const agent = world.staff('AGENT');
  await world.does(agent, triageRequest, { requestId: id, version: 1 });
  at(800);
  await Promise.all([fire(), fire(), world.does(agent, resolveRequest, { requestId: id, version: 2, text: '已修复' })]);
  await fire();
  expect(await told('promise.broken')).toHaveLength(2);
  expect((await world.clocks(id)).map(({ state }) => state)).toEqual(['BROKEN', 'BROKEN']);
  const [sum] = await world.rows('select sum(promises_broken)::int as broken from request_rollup');
  const [rows] = await world.rows('select count(*)::int as broken from sla_clock where breached_at is not null');
  expect(sum).toEqual(rows);
});
