import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishVisit } from '../../visits/commands/finish-visit.js';
import { startWork } from '../../visits/commands/start-work.js';
import { FieldWork } from '../../visits/testing/field-work.test-kit.js';
import { refusedAs, Works } from '../testing/works.test-kit.js';
import { liftStop } from './lift-stop.js';
import { orderStop } from './order-stop.js';
import { reportStop } from './report-stop.js';
import { stateFinding } from './state-finding.js';

let works: Works;
beforeAll(async () => {
  works = await Works.open();
});
afterAll(() => works.world.close());

const standing = async (request: string) =>
  (await works.world.rows('select * from stop_order where request_id = $1 order by at desc limit 1', request))[0]!;
const reportClock = async (request: string) =>
  (await works.world.clocks(request)).find(({ kind }) => kind === 'REPORT');

test('a grave finding stops the work once, those the policy names are told, and its report is owed in half an hour', async () => {
  const { world } = works;
  const request = await works.beam();
  const investigationId = await works.look(request);
  const find = async (degree: string) =>
    world.does(works.as('engineer'), stateFinding, {
      ...(await works.seen(investigationId)),
      family: 'PRODUCTION',
      nature: '养护不足',
      degree,
      responsibleUnits: [],
    });
  await find('ORDINARY');
  expect(await standing(request)).toBe(undefined);
  await find('SERIOUS');
  await find('MAJOR');
  expect(await world.rows('select ground, cause, reported_to from stop_order where request_id = $1', request)).toEqual([
    { ground: 'SERIOUS', cause: 'FINDING', reported_to: ['SERVICE_HEAD'] },
  ]);
  const [told] = await world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'work.stopped'`,
    request,
  );
  expect(told).toMatchObject({ public: false, payload: { accounts: [works.id('head')] } });
  const clock = await reportClock(request);
  expect(clock!['due_at'].getTime() - clock!['started_at'].getTime()).toBe(30 * 60_000);
});

test('somebody on the spot stops it at once, reports what the policy wants stated, and only those above lift it', async () => {
  const { world } = works;
  const request = await works.beam('ORDINARY');
  const stop = (more: object) =>
    world.run(works.as('agent'), orderStop, { requestId: request, description: '裂缝', ...more });
  expect(refusedAs(await stop({ ground: 'BAD_WEATHER' }))).toBe('notOffered');
  await stop({});
  expect(refusedAs(await stop({}))).toBe('investigation.stoppedAlready');
  const seen = async () => ({
    stopOrderId: (await standing(request))['id'],
    version: (await standing(request))['version'],
  });
  const lift = async (person: 'agent' | 'head', reason = '已加固') =>
    world.run(works.as(person), liftStop, { ...(await seen()), reason });
  await expect(lift('agent')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(refusedAs(await lift('head'))).toBe('investigation.notReported');
  const report = async (more: object) =>
    world.run(works.as('agent'), reportStop, { ...(await seen()), description: '贯穿裂缝', ...more });
  expect(refusedAs(await report({ place: '三号楼' }))).toBe('required');
  await report({ place: '三号楼', model: 'L-6' });
  expect((await reportClock(request))!['state']).toBe('MET');
  expect((await standing(request))['place_cipher']).toMatch(/^v1\./);
  expect(refusedAs(await report({ place: '三号楼', model: 'L-6' }))).toBe('investigation.reportedAlready');
  expect(refusedAs(await lift('head', ' '))).toBe('required');
  expect(refusedAs(await lift('head'))).toBe(undefined);
  const [resumed] = await world.rows(
    `select payload -> 'accounts' as told from request_event where request_id = $1 and type = 'work.resumed'`,
    request,
  );
  expect(resumed!['told']).toEqual(expect.arrayContaining([works.id('agent'), works.id('head')]));
  expect(refusedAs(await lift('head'))).toBe('IllegalTransitionError');
  // Said with everything, it is reported as it is ordered.
  world.pass(1);
  await stop({ place: '三号楼', model: 'L-6' });
  expect(await standing(request)).toMatchObject({ reported_by_id: works.id('agent'), lifted_at: null });
});

test('whoever is at work stops, and nobody goes on or says it is put right before it is lifted', async () => {
  const field = await FieldWork.open('P16');
  try {
    const { world } = field;
    const request = await field.leak();
    const visitId = await field.send(request);
    await field.begin(visitId);
    const visit = async () => (await world.rows('select state, version from visit where id = $1', visitId))[0]!;
    const manager = { ...world.staff('MANAGER'), accountId: world.ids.supervisorAccount };
    await world.does(world.technician(), orderStop, { requestId: request, description: '漏电' });
    expect(await visit()).toMatchObject({ state: 'STOPPED' });
    const seen = async () => ({ visitId, version: (await visit())['version'] as number });
    expect(refusedAs(await world.run(world.technician(), startWork, await seen()))).toBe('visit.workStopped');
    await world.write(`update visit set findings = '漏电', actions = '断电' where id = ?`, visitId);
    const done = { ...(await seen()), outcome: 'FIXED' as const };
    expect(refusedAs(await world.run(world.technician(), finishVisit, done))).toBe('visit.workStopped');
    const [stop] = await world.rows('select id, version from stop_order where request_id = $1', request);
    const lift = { stopOrderId: stop!['id'], version: stop!['version'], reason: '已断电' };
    expect(refusedAs(await world.run(manager, liftStop, lift))).toBe(undefined);
    expect(refusedAs(await world.run(world.technician(), startWork, await seen()))).toBe(undefined);
  } finally {
    await field.close();
  }
});
