/* oxlint-disable typescript/no-explicit-any -- a worker that is cut off in the middle */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { holdRequest } from '../../requests/commands/hold-request.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { acceptBySilence } from '../../acceptance/index.js';
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
  id = await file();
});

const file = () =>
  world.does(world.customer(), fileRequest, { kind: 'REPAIR', assetId: world.ids.asset, title: '水箱漏水' });
const agent = () => world.staff('AGENT');
const resolve = () => world.does(agent(), resolveRequest, { requestId: id, version: 2, text: '已修复' });
const fire = () => fireClocks(() => world.context(world.system()));
/** The organizations that have something to do. */
const awake = async () =>
  (await world.database.pool.query('select organizations_with_work($1::timestamptz) as id', [world.now])).rows;
const many = async (count: number) => {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await file());
  return ids;
};
/** How many breaches each request was told of. */
const breaches = async (ids: readonly string[]) =>
  (
    await world.rows<{ n: number }>(
      `select (select count(*)::int from request_event e where e.request_id = asked and e.type = 'promise.broken') as n
       from unnest($1::uuid[]) with ordinality as o (asked, place) order by place`,
      ids,
    )
  ).map(({ n }) => n);
const consistent = async () => {
  const [sum] = await world.rows('select sum(promises_broken)::int as broken from request_rollup');
  const [rows] = await world.rows('select count(*)::int as broken from sla_clock where breached_at is not null');
  expect(sum).toEqual(rows);
};
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
  const left = `select 1 from sla_clock where state = 'RUNNING' and (breached_at is null or warned_at is null)`;
  expect(await world.rows(left)).toEqual([]);
  expect(await awake()).toEqual([{ id: world.organizationId }]); // its outbox only
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
  await world.does(agent(), triageRequest, { requestId: id, version: 1 });
  at(241);
  await fire();
  at(300);
  await resolve();
  at(3_000);
  expect(await fire()).toBe(0);
  expect(await told('promise.escalated')).toEqual([]);
});

test('the house wakes for nothing at the deadline itself: the promise is kept still', async () => {
  await world.write(`update sla_clock set warned_at = now() where organization_id = ?`, world.organizationId);
  at(240);
  // Whoever is silent about finished work has been looked for today.
  await acceptBySilence(() => world.context(world.system()), world.policies);
  await world.write('update outbox set sent_at = now() where organization_id = ?', world.organizationId);
  expect(await awake()).toEqual([]);
  world.now = new Date(world.now.getTime() + 1);
  expect(await awake()).toHaveLength(1);
});

test('a promise on hold does not fall due', async () => {
  await world.does(agent(), triageRequest, { requestId: id, version: 1 });
  at(200);
  await world.does(agent(), holdRequest, { requestId: id, version: 2, reason: '等待配件' });
  at(5_000);
  expect(await fire()).toBe(0);
  expect(await told('promise.broken')).toEqual([]);
});

test('a breach first seen by whoever solves it is told once, whoever comes later', async () => {
  await world.does(agent(), triageRequest, { requestId: id, version: 1 });
  at(800);
  await Promise.all([fire(), fire(), resolve()]);
  await fire();
  expect(await told('promise.broken')).toHaveLength(2);
  expect((await world.clocks(id)).map(({ state }) => state)).toEqual(['BROKEN', 'BROKEN']);
  await consistent();
});

test('many promises broken together are told in one change, under one audit entry, and each counts', async () => {
  const ids = await many(30);
  const entries = async () => (await world.rows(`select 1 from audit_entry where operation = 'fireClocks'`)).length;
  const before = await entries();
  at(241);
  expect(await fire()).toBe(31);
  expect(await entries()).toBe(before + 1);
  expect(await breaches(ids)).toEqual(ids.map(() => 1));
  await consistent();
});

test('two workers share what is due, and between them tell each promise once', async () => {
  const ids = await many(30);
  at(241);
  const counts = await Promise.all([fire(), fire(), fire()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(31);
  expect(await breaches(ids)).toEqual(ids.map(() => 1));
  await consistent();
});

test('a worker that dies before it commits has told nothing; the next tells all of it, once', async () => {
  const ids = await many(5);
  at(241);
  const dying = () => {
    const context = world.context(world.system());
    const die = async () => {
      throw new Error('the power went');
    };
    // Everything is written, and the commit never comes.
    const em = Object.create(context.em, {
      transactional: { value: (work: any) => context.em.transactional(async (inside) => (await work(inside), die())) },
    }) as typeof context.em;
    return { ...context, em };
  };
  let contexts = 0;
  const failures: unknown[] = [];
  await fireClocks(
    () => ((contexts += 1) === 1 ? world.context(world.system()) : dying()),
    (error) => void failures.push(error),
  );
  expect(failures).toHaveLength(6);
  expect(await breaches(ids)).toEqual(ids.map(() => 0));
  expect(await fire()).toBe(6);
  expect(await breaches(ids)).toEqual(ids.map(() => 1));
  await consistent();
});

test('a request whose clocks cannot be read is told of, and holds up nobody', async () => {
  const [spoilt, ...others] = await many(6);
  await world.write(
    `update sla_clock set target = jsonb_set(target, '{calendar}', '{"name":"x","timeZone":"Nowhere/Nowhere","alwaysOpen":false}') where request_id = ?`,
    spoilt,
  );
  at(241);
  const failures: string[] = [];
  await fireClocks(
    () => world.context(world.system()),
    (_, requestId) => void failures.push(requestId),
  );
  expect(failures).toEqual([spoilt]);
  expect(await breaches(others)).toEqual(others.map(() => 1));
  await world.write(`update sla_clock set state = 'CANCELLED', stopped_at = due_at where request_id = ?`, spoilt);
});

test('a request that somebody is changing is left to them; the others are told', async () => {
  const [busy, ...others] = await many(4);
  at(241);
  await world.database.entityManagerFor(world.system()).transactional(async (em) => {
    await em.execute('select 1 from service_request where id = ? for update', [busy]);
    expect(await fire()).toBe(4);
  });
  expect(await breaches([busy!, ...others])).toEqual([0, 1, 1, 1]);
  expect(await fire()).toBe(1);
});

test('whoever watches hears of every request, however many changed together', async () => {
  const heard = new Set<string>();
  const hear = ({ payload }: { payload?: string }) => {
    for (const requestId of JSON.parse(payload!).requestIds) heard.add(requestId);
  };
  const ids = await many(130);
  await world.owner.query('listen aftercare');
  world.owner.on('notification', hear);
  at(241);
  await fire();
  await world.rows('select 1');
  world.owner.off('notification', hear);
  await world.owner.query('unlisten aftercare');
  expect(ids.filter((one) => !heard.has(one))).toEqual([]);
});
