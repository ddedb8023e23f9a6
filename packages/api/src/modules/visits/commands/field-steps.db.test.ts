import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FieldWork } from '../testing/field-work.test-kit.js';
import { acceptVisit } from './accept-visit.js';
import { arriveAtVisit } from './arrive-at-visit.js';
import { cancelVisit } from './cancel-visit.js';
import { declineVisit } from './decline-visit.js';
import { departForVisit } from './depart-for-visit.js';
import { finishVisit } from './finish-visit.js';
import { startWork } from './start-work.js';
import { stopWork } from './stop-work.js';

let heaters: FieldWork;
beforeAll(async () => {
  heaters = await FieldWork.open('P16');
});
afterAll(async () => {
  await heaters.close();
});
// Every test has a morning of its own: the technician is in one place at a time.
beforeEach(() => {
  heaters.world.pass(7 * 24 * 60);
});

const eventOf = async (field: FieldWork, requestId: string, type: string) =>
  (
    await field.world.rows(
      'select public, payload from request_event where request_id = $1 and type = $2 order by id desc',
      requestId,
      type,
    )
  )[0];

test('a technician accepts, travels, arrives and works: each step has its time, and the customer sees each', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  await heaters.do(acceptVisit, visitId, {});
  expect(await heaters.visit(visitId)).toMatchObject({ state: 'ACCEPTED', version: 2 });
  heaters.world.pass(30);
  const left = heaters.world.now;
  await heaters.do(departForVisit, visitId, {});
  heaters.world.pass(25);
  await heaters.do(arriveAtVisit, visitId, { latitude: 30.27, longitude: 120.13 });
  expect(await heaters.visit(visitId)).toMatchObject({
    state: 'ARRIVED',
    departed_at: left,
    arrived_at: heaters.world.now,
    arrived_latitude: 30.27,
    arrived_longitude: 120.13,
    version: 4,
  });
  await heaters.do(startWork, visitId, {});
  expect(await heaters.visit(visitId)).toMatchObject({ state: 'WORKING' });
  expect(await heaters.world.request(requestId)).toMatchObject({ state: 'IN_SERVICE' });
  for (const type of ['visit.accepted', 'visit.departed', 'visit.arrived', 'visit.started'])
    expect(await eventOf(heaters, requestId, type)).toMatchObject({ public: true, payload: { visitId } });
});

test('arriving keeps the promise to be on site, by the minute of the arrival; where it was is not told', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  const arrive = async () => (await heaters.world.clocks(requestId)).find(({ kind }) => kind === 'ARRIVE');
  expect(await arrive()).toMatchObject({ state: 'RUNNING' });
  await heaters.do(acceptVisit, visitId, {});
  await heaters.do(departForVisit, visitId, {});
  heaters.world.pass(40);
  await heaters.do(arriveAtVisit, visitId, { latitude: 30, longitude: 120 });
  expect(await arrive()).toMatchObject({ state: 'MET', stopped_at: heaters.world.now });
  expect((await eventOf(heaters, requestId, 'visit.arrived'))!['payload']).not.toHaveProperty('latitude');
});

test('a place is whole or absent, and on earth', async () => {
  const visitId = await heaters.send(await heaters.leak());
  await heaters.do(acceptVisit, visitId, {});
  await heaters.do(departForVisit, visitId, {});
  expect(await heaters.try(arriveAtVisit, visitId, { latitude: 30 })).toMatchObject({
    fields: { issues: [{ path: 'longitude', code: 'required' }] },
  });
  expect(await heaters.try(arriveAtVisit, visitId, { latitude: 91, longitude: -181 })).toMatchObject({
    fields: {
      issues: [
        { path: 'latitude', code: 'tooLarge' },
        { path: 'longitude', code: 'tooSmall' },
      ],
    },
  });
  await heaters.do(arriveAtVisit, visitId, {});
});

test('a technician who cannot come says why: the customer learns that, colleagues learn why, the request waits for a plan', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  expect(await heaters.try(declineVisit, visitId, { reason: ' ' })).toMatchObject({
    fields: { issues: [{ path: 'reason', code: 'required' }] },
  });
  await heaters.do(declineVisit, visitId, { reason: '车坏了' });
  expect(await heaters.visit(visitId)).toMatchObject({ state: 'DECLINED', decline_reason: '车坏了' });
  expect(await heaters.world.request(requestId)).toMatchObject({ state: 'PLANNED', technician_id: null });
  const told = await eventOf(heaters, requestId, 'visit.declined');
  expect(told).toMatchObject({ public: true, payload: { from: 'SCHEDULED', to: 'PLANNED' } });
  expect(JSON.stringify(told)).not.toContain('车坏了');
  expect(await eventOf(heaters, requestId, 'request.commented')).toMatchObject({
    public: false,
    payload: { text: '车坏了' },
  });
  await heaters.send(requestId, heaters.plan(await heaters.hire('陈师傅')));
});

test('dispatch calls a visit off with a reason, and plans again', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  await heaters.do(cancelVisit, visitId, { reason: '客户改期' }, heaters.dispatcher());
  expect(await heaters.visit(visitId)).toMatchObject({ state: 'CANCELLED' });
  expect(await heaters.world.request(requestId)).toMatchObject({ state: 'PLANNED', technician_id: null });
  await heaters.send(requestId);
});

test('work that is going on is not called off, and interrupted work goes on', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  await heaters.begin(visitId);
  expect(await heaters.try(cancelVisit, visitId, { reason: 'x' }, heaters.dispatcher())).toMatchObject({
    type: 'IllegalTransitionError',
  });
  expect(await heaters.try(stopWork, visitId, {})).toMatchObject({ type: 'InvalidInputError' });
  await heaters.do(stopWork, visitId, { reason: '等配件' });
  expect(await eventOf(heaters, requestId, 'visit.stopped')).toMatchObject({ payload: { reason: '等配件' } });
  await heaters.do(startWork, visitId, {});
  expect(await heaters.visit(visitId)).toMatchObject({ state: 'WORKING' });
  expect(await heaters.world.request(requestId)).toMatchObject({ state: 'IN_SERVICE' });
});

test('field work is its own technician’s: others may see but not do it, strangers do not know of it', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  const { world } = heaters;
  const other = { ...world.technician(), technicianId: await heaters.hire('陈师傅') };
  for (const actor of [heaters.dispatcher(), world.customer(), world.staff('AGENT')])
    await expect(heaters.try(acceptVisit, visitId, {}, actor)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  for (const actor of [other, world.otherCustomer()])
    expect(await heaters.try(acceptVisit, visitId, {}, actor)).toMatchObject({ type: 'NotFoundError' });
  // The request is theirs, this visit is not.
  await heaters.write('update service_request set technician_id = ? where id = ?', other.technicianId, requestId);
  await expect(heaters.try(acceptVisit, visitId, {}, other)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await world.run(world.technician(), acceptVisit, { visitId: requestId, version: 1 })).toMatchObject({
    type: 'NotFoundError',
  });
});

test('a step decided on an older version is refused, and the same step sent twice is one', async () => {
  const visitId = await heaters.send(await heaters.leak());
  const { world } = heaters;
  const step = { visitId, version: 1 };
  const first = await world.run(world.technician(), acceptVisit, step, 'the-same-key-2');
  expect(await world.run(world.technician(), acceptVisit, step, 'the-same-key-2')).toEqual(first);
  expect(await heaters.visit(visitId)).toMatchObject({ version: 2 });
  expect(await world.run(world.technician(), departForVisit, step)).toMatchObject({
    type: 'ConflictError',
    fields: { currentVersion: 2 },
  });
});

test('the technician accepts while dispatch calls it off: one of them is told that it changed', async () => {
  const visitId = await heaters.send(await heaters.leak());
  const { world } = heaters;
  const answers = await Promise.all([
    world.run(world.technician(), acceptVisit, { visitId, version: 1 }),
    world.run(heaters.dispatcher(), cancelVisit, { visitId, version: 1, reason: '改期' }),
  ]);
  expect(answers.filter((answer) => answer instanceof Error)).toMatchObject([{ type: 'ConflictError' }]);
});

test('finishing needs a record; what was put right keeps the promise, what was not says what was found', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  await heaters.begin(visitId);
  expect(await heaters.try(finishVisit, visitId, { outcome: 'FIXED' as const })).toMatchObject({
    fields: {
      issues: [
        { path: 'findings', code: 'visit.recordFirst' },
        { path: 'actions', code: 'visit.recordFirst' },
      ],
    },
  });
  const resolve = async (id: string) => (await heaters.world.clocks(id)).find(({ kind }) => kind === 'RESOLVE');
  expect(await resolve(requestId)).toMatchObject({ state: 'RUNNING' });
  heaters.world.pass(45);
  await heaters.finish(visitId, 'FIXED');
  expect(await heaters.visit(visitId)).toMatchObject({
    state: 'DONE',
    outcome: 'FIXED',
    finished_at: heaters.world.now,
  });
  expect(await resolve(requestId)).toMatchObject({ state: 'MET', stopped_at: heaters.world.now });
  expect(await heaters.world.request(requestId)).toMatchObject({ state: 'IN_SERVICE' });

  heaters.world.pass(24 * 60);
  const second = await heaters.leak();
  const inVain = await heaters.send(second);
  await heaters.begin(inVain);
  await heaters.finish(inVain, 'NOT_FIXED');
  expect(await resolve(second)).toMatchObject({ stopped_at: null });
  expect(await eventOf(heaters, second, 'visit.finished')).toMatchObject({
    payload: { outcome: 'NOT_FIXED', reason: '密封圈老化' },
  });
});
