import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { acceptWork, refuseWork } from '../../acceptance/index.js';
import { rateRequest } from '../../feedback/index.js';
import { fileLeak } from '../testing/file-leak.test-kit.js';
import { cancelRequest } from './cancel-request.js';
import { claimRequest } from './claim-request.js';
import { closeRequest } from './close-request.js';
import { commentOnRequest } from './comment-on-request.js';
import { fileRequest } from './file-request.js';
import { holdRequest } from './hold-request.js';
import { rejectRequest } from './reject-request.js';
import { reopenRequest } from './reopen-request.js';
import { resolveRequest } from './resolve-request.js';
import { resumeRequest } from './resume-request.js';
import { triageRequest } from './triage-request.js';

let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
});
afterAll(() => world.close());

const agent = () => world.staff('AGENT');
const file = () => fileLeak(world);
const step = async (requestId: string) => ({ requestId, version: (await world.request(requestId)).version as number });
const triaged = async () => {
  const id = await file();
  await world.does(agent(), triageRequest, await step(id));
  return id;
};
const resolved = async () => {
  const id = await triaged();
  await world.does(agent(), resolveRequest, { ...(await step(id)), text: '已电话指导关阀' });
  return id;
};
const clock = async (id: string, kind: string) => (await world.clocks(id)).find((row) => row.kind === kind)!;
const minutesAfterFiling = async (id: string, minutes: number) =>
  new Date((await world.request(id)).filed_at.getTime() + minutes * 60_000);

test('whoever claims a request owns it; claiming it again is pointless and refused', async () => {
  const id = await file();
  await world.does(agent(), claimRequest, await step(id));
  expect((await world.request(id)).owner_id).toBe(world.ids.staffAccount);
  expect(await world.run(agent(), claimRequest, await step(id))).toMatchObject({ type: 'IllegalTransitionError' });
});

test('a held request does not use up its promises: they end later by the time it was held, and it resumes where it was', async () => {
  const id = await triaged();
  world.pass(60);
  await world.does(agent(), holdRequest, { ...(await step(id)), reason: '等待客户开门' });
  expect(await world.request(id)).toMatchObject({ state: 'ON_HOLD', due_paused: true });
  expect(await clock(id, 'ARRIVE')).toMatchObject({ state: 'PAUSED', paused_at: world.now, pause_reason: 'ON_HOLD' });
  world.pass(600);
  await world.does(agent(), resumeRequest, await step(id));
  expect(await world.request(id)).toMatchObject({
    state: 'TRIAGED',
    due_paused: false,
    due_at: await minutesAfterFiling(id, 240 + 600),
  });
  const [pause] = await world.rows(
    'select p.* from sla_pause p join sla_clock c on c.id = p.clock_id where c.request_id = $1 and c.kind = $2',
    id,
    'ARRIVE',
  );
  expect(pause).toMatchObject({ to_at: world.now, reason: 'ON_HOLD' });
  expect((await world.events(id)).filter((type) => type.startsWith('promise.'))).toEqual([
    'promise.started',
    'promise.started',
    'promise.paused',
    'promise.paused',
    'promise.resumed',
    'promise.resumed',
  ]);
});

test('a hold needs its reason', async () => {
  const id = await triaged();
  expect(await world.run(agent(), holdRequest, { ...(await step(id)), reason: ' ' })).toMatchObject({
    fields: { issues: [{ path: 'reason', code: 'required' }] },
  });
});

test('solved exactly at the deadline is in time; a millisecond later is not', async () => {
  for (const [late, outcome] of [
    [0, 'MET'],
    [1, 'BROKEN'],
  ] as const) {
    const id = await triaged();
    const { due_at } = await clock(id, 'RESOLVE');
    world.now = new Date(due_at.getTime() + late);
    await world.does(agent(), resolveRequest, { ...(await step(id)), text: '已修复' });
    expect(await clock(id, 'RESOLVE')).toMatchObject({
      state: outcome,
      breached_at: late ? due_at : null,
      stopped_at: world.now,
    });
  }
});

test('what is solved by phone needs no visit: the promise to arrive is off, unless it was broken by then', async () => {
  const early = await resolved();
  expect(await clock(early, 'ARRIVE')).toMatchObject({ state: 'CANCELLED' });
  const late = await triaged();
  world.pass(241);
  await world.does(agent(), resolveRequest, { ...(await step(late)), text: '已修复' });
  expect(await clock(late, 'ARRIVE')).toMatchObject({ state: 'BROKEN' });
  expect(await world.request(late)).toMatchObject({
    broken_promises: 1,
    due_kind: null,
    due_at: new Date('9999-12-31T00:00:00Z'),
  });
});

test('refused work comes back with its promise: the time the customer took to judge does not count', async () => {
  const id = await triaged();
  world.pass(120);
  await world.does(agent(), resolveRequest, { ...(await step(id)), text: '已修复' });
  world.pass(2000);
  await world.does(world.customer(), refuseWork, { ...(await step(id)), reason: '仍在漏水' });
  expect(await world.request(id)).toMatchObject({
    state: 'REOPENED',
    due_kind: 'ARRIVE',
    due_at: await minutesAfterFiling(id, 240 + 2000),
  });
  expect(await clock(id, 'RESOLVE')).toMatchObject({
    state: 'RUNNING',
    stopped_at: null,
    due_at: await minutesAfterFiling(id, 720 + 2000),
  });
  const [round] = await world.rows('select round, outcome, reason from acceptance where request_id = $1', id);
  expect(round).toEqual({ round: 1, outcome: 'REFUSED', reason: '仍在漏水' });
  expect(await world.run(world.customer(), refuseWork, { ...(await step(id)), reason: '再次' })).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { state: 'REOPENED', allowedActions: ['COMMENT', 'CANCEL'] },
  });
});

test('accepted, rated once, closed, and reopened: the counts of the dashboard follow the rows', async () => {
  const id = await resolved();
  await world.does(world.customer(), acceptWork, await step(id));
  const marks = { requestId: id, overall: 2, attitude: 4, quality: 2, speed: 3, comment: '太慢' };
  await world.does(world.customer(), rateRequest, marks);
  expect(await world.run(world.customer(), rateRequest, marks)).toMatchObject({ type: 'IllegalTransitionError' });
  const [rated] = await world.rows(
    `select payload from request_event where request_id = $1 and type = 'request.rated'`,
    id,
  );
  expect(rated!.payload).toMatchObject({ overall: 2, lowGoesTo: 'SUPERVISOR' });
  await world.does(agent(), closeRequest, await step(id));
  expect(await world.request(id)).toMatchObject({ state: 'CLOSED', closed_at: world.now });
  await world.does(world.customer(), reopenRequest, { ...(await step(id)), reason: '又漏了' });
  expect(await world.request(id)).toMatchObject({ state: 'REOPENED', closed_at: null });
});

test('a rejected request owes nothing any more; reopened by the desk, it owes the rest', async () => {
  const id = await triaged();
  world.pass(60);
  await world.does(agent(), rejectRequest, { ...(await step(id)), reason: '非本公司产品' });
  expect(await world.request(id)).toMatchObject({ state: 'REJECTED', due_kind: null, closed_at: world.now });
  expect((await world.clocks(id)).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  world.pass(500);
  await expect(world.run(world.customer(), rejectRequest, { ...(await step(id)), reason: 'x' })).rejects.toThrow(
    'You may not do this',
  );
  await world.does(agent(), reopenRequest, { ...(await step(id)), reason: '确为本公司产品' });
  expect(await world.request(id)).toMatchObject({ state: 'REOPENED', due_at: await minutesAfterFiling(id, 240 + 500) });
});

test('a customer cancels, and nobody is sent any more', async () => {
  const id = await triaged();
  await world.write(
    `insert into visit (organization_id, id, request_id, number, kind, state, technician_id, starts_at, ends_at, created_at)
     values (?, gen_random_uuid(), ?, 'V-1', 'ON_SITE', 'ACCEPTED', ?, now(), now() + interval '1 hour', now())`,
    world.organizationId,
    id,
    world.ids.technician,
  );
  await world.does(world.customer(), cancelRequest, await step(id));
  expect(await world.request(id)).toMatchObject({ state: 'CANCELLED', due_kind: null });
  expect(await world.rows('select state, version from visit where request_id = $1', id)).toEqual([
    { state: 'CANCELLED', version: 2 },
  ]);
  expect(await world.events(id)).toContain('visit.cancelled');
});

test('what a customer says is heard by all; what staff say among themselves is not for the customer', async () => {
  const id = await file();
  await world.does(world.customer(), commentOnRequest, { requestId: id, text: '请尽快', public: false });
  await world.does(agent(), commentOnRequest, { requestId: id, text: '老客户', public: false });
  const rows = await world.rows(
    `select public from request_event where request_id = $1 and type = 'request.commented' order by id`,
    id,
  );
  expect(rows.map((row) => row.public)).toEqual([true, false]);
});

test('a complaint is for those who hear complaints, and does not exist for others of the staff', async () => {
  const id = await world.does(world.customer(), fileRequest, { kind: 'COMPLAINT', title: '师傅态度不好' });
  const said = { requestId: id, text: '已了解', public: false };
  expect(await world.run(world.staff('DISPATCHER'), commentOnRequest, said)).toMatchObject({ type: 'NotFoundError' });
  await world.does(world.staff('SUPERVISOR'), commentOnRequest, said);
  await world.write('update service_request set technician_id = ? where id = ?', world.ids.technician, id);
  const complainedOf = { ...world.staff('TECHNICIAN', 'SUPERVISOR'), technicianId: world.ids.technician };
  expect(await world.run(complainedOf, commentOnRequest, said)).toMatchObject({ type: 'NotFoundError' });
});

test('a complaint that triage gives to dispatchers is theirs, too', async () => {
  const id = await world.does(world.customer(), fileRequest, { kind: 'COMPLAINT', title: '没有人来' });
  expect(await world.request(id)).toMatchObject({ owner_role: 'SUPERVISOR' });
  const said = { requestId: id, text: '马上安排', public: false };
  expect(await world.run(world.staff('DISPATCHER'), commentOnRequest, said)).toMatchObject({ type: 'NotFoundError' });
  await world.write(`update service_request set owner_role = 'DISPATCHER' where id = ?`, id);
  await world.does(world.staff('DISPATCHER'), commentOnRequest, said);
});

test('counts by state and by day are what the rows say, after everything that happened here', async () => {
  const [days] = await world.rows(
    `select sum(filed)::int as filed, sum(closed)::int as closed, sum(promises_met)::int as met, sum(promises_broken)::int as broken,
       sum(ratings)::int as ratings, sum(rating_sum)::int as marks from request_rollup`,
  );
  const [rows] = await world.rows(
    `select (select count(*) from service_request)::int as filed, (select count(*) from service_request where closed_at is not null)::int as closed,
       (select count(*) from sla_clock where state = 'MET')::int as met, (select count(*) from sla_clock where breached_at is not null)::int as broken,
       (select count(*) from rating)::int as ratings, (select sum(overall) from rating)::int as marks`,
  );
  expect(days).toEqual(rows);
  const open = await world.rows('select state, open from state_rollup where open <> 0 order by state');
  expect(open).toEqual(
    await world.rows(
      'select state, count(*)::int as open from service_request where closed_at is null group by 1 order by 1',
    ),
  );
});
