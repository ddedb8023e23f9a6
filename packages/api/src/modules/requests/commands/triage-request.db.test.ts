import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { fileLeak } from '../testing/file-leak.test-kit.js';
import { answerRequest } from './answer-request.js';
import { climbLadder } from './climb-ladder.js';
import { fileRequest } from './file-request.js';
import { resolveRequest } from './resolve-request.js';
import { triageRequest } from './triage-request.js';

let heaters: ServiceWorld;
let hospitals: ServiceWorld;
beforeAll(async () => {
  const repeats = "visits: { repeatRepair: { within: 90 days, reportedTo: [SUPERVISOR], clause: '2.3' } }";
  heaters = await ServiceWorld.open('P16', (source) => `${source}\n${repeats}\n`);
  hospitals = await ServiceWorld.open('P03');
});
afterAll(async () => {
  await heaters.close();
  await hospitals.close();
});

const leak = () => fileLeak(heaters);
const question = () =>
  hospitals.does(hospitals.customer(), fileRequest, {
    kind: 'CONSULTATION',
    assetId: hospitals.ids.asset,
    componentCode: 'SOFTWARE',
    faultCode: 'QUESTION',
    title: '如何导出报表',
  });
const agent = () => heaters.staff('AGENT');

test('triage without news confirms what was decided: the decisions stand, the promises run on', async () => {
  const id = await leak();
  const before = await heaters.clocks(id);
  await heaters.does(agent(), triageRequest, { requestId: id, version: 1, note: '用户很着急' });
  expect(await heaters.request(id)).toMatchObject({ state: 'TRIAGED', version: 2 });
  expect(await heaters.clocks(id)).toEqual(before);
  expect(await heaters.rows('select * from decision where request_id = $1 and superseded_at is not null', id)).toEqual(
    [],
  );
  const comments = await heaters.rows(
    `select public, payload from request_event where request_id = $1 and type = 'request.commented'`,
    id,
  );
  expect(comments).toEqual([{ public: false, payload: { text: '用户很着急' } }]);
});

test('a cause the warranty does not cover makes the repair paid, and the decision before it stays on record', async () => {
  const id = await leak();
  heaters.pass(10);
  await heaters.does(agent(), triageRequest, { requestId: id, version: 1, causeCode: 'TAKEN_APART_BY_USER' });
  expect(await heaters.request(id)).toMatchObject({ entitlement: 'PAID', cause_code: 'TAKEN_APART_BY_USER' });
  const rulings = await heaters.rows(
    `select outcome->>'outcome' as outcome, superseded_at from decision where request_id = $1 and kind = 'ENTITLEMENT' order by decided_at`,
    id,
  );
  expect(rulings).toEqual([
    { outcome: 'FREE', superseded_at: heaters.now },
    { outcome: 'PAID', superseded_at: null },
  ]);
  const [triaged] = await heaters.rows(
    `select payload from request_event where request_id = $1 and type = 'request.triaged'`,
    id,
  );
  expect(triaged!.payload).toMatchObject({
    changed: { causeCode: { from: null, to: 'TAKEN_APART_BY_USER' } },
    from: 'RECEIVED',
    to: 'TRIAGED',
  });
});

test('a question that turns out complex is promised a solution in three working days since it was filed, not an answer', async () => {
  const id = await question();
  hospitals.pass(30);
  await hospitals.does(hospitals.staff('AGENT'), triageRequest, { requestId: id, version: 1, complexity: 'COMPLEX' });
  const clocks = await hospitals.clocks(id);
  expect(clocks.map(({ kind, state }) => [kind, state])).toEqual([
    ['ANSWER', 'CANCELLED'],
    ['RESOLVE', 'CANCELLED'],
    ['PROPOSE_SOLUTION', 'RUNNING'],
  ]);
  // Monday 09:00 and three working days: Thursday 09:00 in Shanghai.
  expect(clocks[2]).toMatchObject({
    started_at: new Date('2026-11-02T01:00:00Z'),
    due_at: new Date('2026-11-05T01:00:00Z'),
  });
  expect(await hospitals.request(id)).toMatchObject({ tier: 'COMPLEX', severity: 2, due_kind: 'PROPOSE_SOLUTION' });
});

test('two agents at once: one triages, the other is told that it changed', async () => {
  const id = await leak();
  const answers = await Promise.all([
    heaters.run(agent(), triageRequest, { requestId: id, version: 1, causeCode: 'QUALITY' }),
    heaters.run(agent(), triageRequest, { requestId: id, version: 1, causeCode: 'WRONG_USE' }),
  ]);
  const refused = answers.filter((answer) => answer instanceof Error);
  expect(refused).toMatchObject([{ type: 'ConflictError', fields: { currentVersion: 2 } }]);
});

test('a customer does not triage; somebody else does not even know of the request', async () => {
  const id = await leak();
  await expect(heaters.run(heaters.customer(), triageRequest, { requestId: id, version: 1 })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await heaters.run(heaters.otherCustomer(), triageRequest, { requestId: id, version: 1 })).toMatchObject({
    type: 'NotFoundError',
  });
  expect(await heaters.run(heaters.technician(), triageRequest, { requestId: id, version: 1 })).toMatchObject({
    type: 'NotFoundError',
  });
});

test('facts the policy does not know are refused, and nothing is written', async () => {
  const id = await leak();
  const refused = await heaters.run(agent(), triageRequest, { requestId: id, version: 1, causeCode: 'VIRUS' });
  expect(refused).toMatchObject({ fields: { issues: [{ path: 'causeCode', code: 'notOffered' }] } });
  expect(await heaters.request(id)).toMatchObject({ cause_code: null, version: 1, state: 'RECEIVED' });
});

test('an answer keeps the promise to answer; climbing goes rung by rung with a reason, and on site has its own promise', async () => {
  const agent = hospitals.staff('AGENT');
  const id = await hospitals.does(hospitals.customer(), fileRequest, {
    kind: 'REPAIR',
    assetId: hospitals.ids.asset,
    componentCode: 'SOFTWARE',
    faultCode: 'SOFTWARE_FAULT',
    title: '无法打印',
  });
  const at = async () => ({ requestId: id, version: (await hospitals.request(id)).version as number });
  const clock = async (kind: string) => (await hospitals.clocks(id)).find((row) => row.kind === kind);
  hospitals.pass(20);
  await hospitals.does(agent, answerRequest, { ...(await at()), text: '请先重启打印服务' });
  expect(await clock('ANSWER')).toMatchObject({ state: 'MET', stopped_at: hospitals.now });
  await hospitals.does(agent, triageRequest, await at());
  expect(
    await hospitals.run(agent, climbLadder, { ...(await at()), to: 'ON_SITE', reason: '电话无法解决' }),
  ).toMatchObject({
    fields: { issues: [{ path: 'to', code: 'notTheNextRung' }] },
  });
  expect(await hospitals.run(agent, climbLadder, { ...(await at()), to: 'REMOTE', reason: '' })).toMatchObject({
    type: 'InvalidInputError',
  });
  await hospitals.does(agent, climbLadder, { ...(await at()), to: 'REMOTE', reason: '电话无法解决' });
  expect(await clock('ARRIVE')).toBeUndefined();
  await hospitals.does(agent, climbLadder, { ...(await at()), to: 'ON_SITE', reason: '远程无法解决' });
  expect(await clock('ARRIVE')).toMatchObject({
    state: 'RUNNING',
    started_at: hospitals.now,
    due_at: new Date(hospitals.now.getTime() + 2 * 3_600_000),
  });
  expect(await hospitals.request(id)).toMatchObject({ rung: 'ON_SITE', state: 'PLANNED', due_kind: 'ARRIVE' });
});

test('a problem that came back is told of once, also when it was taken for another one meanwhile', async () => {
  const triage = async (id: string, facts = {}) => {
    const { version } = await heaters.request(id);
    await heaters.does(agent(), triageRequest, { requestId: id, version, ...facts });
  };
  const first = await leak();
  await triage(first);
  await heaters.does(agent(), resolveRequest, { requestId: first, version: 2, text: '已更换密封圈' });
  heaters.pass(60);
  const again = await leak();
  const repeatOf = async () => (await heaters.request(again)).repeat_of_id;
  const told = async () => (await heaters.events(again)).filter((type) => type === 'request.repeats').length;
  await triage(again);
  expect([await repeatOf(), await told()]).toEqual([first, 1]);
  await triage(again, { faultCode: 'INSULATION_LOST' });
  expect([await repeatOf(), await told()]).toEqual([null, 1]);
  await triage(again, { faultCode: 'TANK_LEAK' });
  expect([await repeatOf(), await told()]).toEqual([first, 1]);
});
