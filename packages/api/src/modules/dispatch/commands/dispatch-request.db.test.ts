import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWork } from '../../visits/commands/start-work.js';
import { FieldWork } from '../../visits/testing/field-work.test-kit.js';
import { dispatchRequest } from './dispatch-request.js';

let heaters: FieldWork;
let hospitals: FieldWork;
beforeAll(async () => {
  heaters = await FieldWork.open('P16');
  hospitals = await FieldWork.open('P03');
});
afterAll(async () => {
  await heaters.close();
  await hospitals.close();
});

const order = async (requestId: string, plan: Partial<ReturnType<FieldWork['plan']>> = {}, field = heaters) =>
  field.world.run(field.dispatcher(), dispatchRequest, {
    requestId,
    version: await field.version(requestId),
    ...field.plan(),
    ...plan,
  });

test('a dispatcher offers the work: the request is scheduled, the customer learns who comes and when', async () => {
  const requestId = await heaters.leak();
  const technicianId = await heaters.hire('陈师傅');
  const visitId = await heaters.send(requestId, heaters.plan(technicianId));
  expect(await heaters.visit(visitId)).toMatchObject({
    state: 'OFFERED',
    version: 1,
    instructions: '带梯子',
    request_id: requestId,
  });
  expect(await heaters.world.request(requestId)).toMatchObject({
    state: 'SCHEDULED',
    technician_id: technicianId,
    rung: 'ON_SITE',
  });
  const [told] = await heaters.world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'request.dispatched'`,
    requestId,
  );
  expect(told).toMatchObject({
    public: true,
    payload: { visitId, technician: '陈师傅', from: 'TRIAGED', to: 'SCHEDULED' },
  });
});

test('numbers of visits have no gap, even where a dispatch was refused after taking one', async () => {
  const technicianId = await heaters.hire('钱师傅');
  const first = await heaters.visit(await heaters.send(await heaters.leak(), heaters.plan(technicianId)));
  const refused = await order(await heaters.leak(), { technicianId });
  expect(refused).toMatchObject({ type: 'TechnicianBusyError', code: 'technicianBusy' });
  const next = await heaters.visit(await heaters.send(await heaters.leak(), heaters.plan(technicianId, 180)));
  expect(first['number']).toMatch(/^V-2026-\d{6}$/);
  expect(Number(next['number'].slice(-6))).toBe(Number(first['number'].slice(-6)) + 1);
});

test('visits may follow each other without a pause, and a declined one is no obstacle', async () => {
  const technicianId = await heaters.hire('孙师傅');
  const visitId = await heaters.send(await heaters.leak(), heaters.plan(technicianId, 60));
  await heaters.send(await heaters.leak(), heaters.plan(technicianId, 180));
  await heaters.write(`update visit set state = 'DECLINED' where id = ?`, visitId);
  await heaters.send(await heaters.leak(), heaters.plan(technicianId, 60));
  expect(await heaters.world.rows('select id from visit where technician_id = $1', technicianId)).toHaveLength(3);
});

test('whoever finishes early, or before the time began, may be sent somewhere else for the rest of it', async () => {
  const technicianId = await heaters.hire('郑师傅');
  const plan = heaters.plan(technicianId, 60);
  const visitId = await heaters.send(await heaters.leak(), plan);
  expect(await order(await heaters.leak(), plan)).toMatchObject({ type: 'TechnicianBusyError' });
  await heaters.write(
    `update visit set state = 'DONE', finished_at = starts_at - interval '1 hour' where id = ?`,
    visitId,
  );
  const second = await heaters.send(await heaters.leak(), plan);
  await heaters.write(
    `update visit set state = 'DONE', finished_at = starts_at + interval '10 minutes' where id = ?`,
    second,
  );
  expect(await order(await heaters.leak(), plan)).toMatchObject({ type: 'TechnicianBusyError' });
  await heaters.send(await heaters.leak(), heaters.plan(technicianId, 70));
  expect(await heaters.world.rows('select id from visit where technician_id = $1', technicianId)).toHaveLength(3);
});

test('two dispatchers at once on one request: the second is told that it changed', async () => {
  const requestId = await heaters.leak();
  const [one, other] = [await heaters.hire('赵师傅'), await heaters.hire('周师傅')];
  const version = await heaters.version(requestId);
  const answers = await Promise.all(
    [one, other].map((technicianId) =>
      heaters.world.run(heaters.dispatcher(), dispatchRequest, { requestId, version, ...heaters.plan(technicianId) }),
    ),
  );
  expect(answers.filter((answer) => answer instanceof Error)).toMatchObject([
    { type: 'ConflictError', fields: { currentVersion: version + 1 } },
  ]);
});

test('the same order sent twice arranges one visit', async () => {
  const requestId = await heaters.leak();
  const input = { requestId, version: await heaters.version(requestId), ...heaters.plan(await heaters.hire('吴师傅')) };
  const [first, again] = [
    await heaters.world.run(heaters.dispatcher(), dispatchRequest, input, 'the-same-key-1'),
    await heaters.world.run(heaters.dispatcher(), dispatchRequest, input, 'the-same-key-1'),
  ];
  expect(again).toEqual(first);
  expect(await heaters.world.rows('select id from visit where request_id = $1', requestId)).toHaveLength(1);
});

test('nobody is sent who lacks the skill, does not serve the place, or left: each reason is said', async () => {
  const requestId = await heaters.leak();
  const technicianId = await heaters.hire('郑师傅', '{TUBE}', '{上海}');
  await heaters.write('update technician set retired_at = now() where id = ?', technicianId);
  const refused = await order(requestId, { technicianId });
  expect(refused).toMatchObject({ type: 'TechnicianIneligibleError', code: 'technicianIneligible' });
  expect((refused as unknown as { fields: { reasons: { en: string }[] } }).fields.reasons.map(({ en }) => en)).toEqual([
    'Does not work here any more',
    'Does not know: TANK',
    'Does not serve 杭州',
  ]);
  expect(await order(requestId, { technicianId: requestId })).toMatchObject({ type: 'NotFoundError' });
});

test('the place does not matter for a telephone visit', async () => {
  const technicianId = await heaters.hire('冯师傅', '{TANK}', '{上海}');
  const requestId = await heaters.leak();
  await heaters.send(requestId, heaters.plan(technicianId, 60, 'PHONE'));
  expect(await heaters.world.request(requestId)).toMatchObject({ state: 'SCHEDULED', rung: 'PHONE' });
});

test('nobody is sent to paid work before the price is agreed', async () => {
  const requestId = await heaters.leak('TAKEN_APART_BY_USER');
  const technicianId = await heaters.hire('褚师傅');
  expect(await order(requestId, { technicianId })).toMatchObject({
    type: 'ConsentRequiredError',
    fields: { kind: 'PAID_WORK' },
  });
  await heaters.agree(requestId, 'PAID_WORK', [{ priceItemId: heaters.world.ids.priceItem, quantity: 1 }]);
  await heaters.send(requestId, heaters.plan(technicianId));
});

test('a time that ends before it starts, is over, or lasts too long is no time', async () => {
  const requestId = await heaters.leak();
  const { startsAt, endsAt } = heaters.plan();
  const codeFor = async (window: object) => {
    const refused = await order(requestId, window);
    return (refused as unknown as { fields: { issues: { code: string }[] } }).fields.issues.map(({ code }) => code);
  };
  expect(await codeFor({ startsAt: endsAt, endsAt: startsAt })).toEqual(['dispatch.endsBeforeStart']);
  expect(await codeFor({ startsAt, endsAt: startsAt })).toEqual(['dispatch.endsBeforeStart']);
  expect(await codeFor({ startsAt: new Date('2026-01-01Z'), endsAt: new Date('2026-01-02Z') })).toEqual([
    'dispatch.windowOver',
  ]);
  expect(await codeFor({ endsAt: new Date(startsAt.getTime() + 15 * 86_400_000) })).toEqual(['dispatch.windowTooLong']);
});

test('a way of helping the policy does not know is refused, and one that needs a reason is climbed to first', async () => {
  expect(await order(await heaters.leak(), { kind: 'REMOTE' })).toMatchObject({
    fields: { issues: [{ path: 'kind', code: 'dispatch.notOnLadder' }] },
  });
  const question = await hospitals.question();
  expect(await order(question, { kind: 'ON_SITE' }, hospitals)).toMatchObject({
    fields: { issues: [{ path: 'kind', code: 'dispatch.climbFirst' }] },
  });
});

test('agents and technicians do not dispatch, customers do not either, and strangers know of nothing', async () => {
  const requestId = await heaters.leak();
  const { world } = heaters;
  const input = { requestId, version: await heaters.version(requestId), ...heaters.plan() };
  for (const actor of [world.staff('AGENT'), world.customer()])
    await expect(world.run(actor, dispatchRequest, input)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  for (const actor of [world.otherCustomer(), world.technician()])
    expect(await world.run(actor, dispatchRequest, input)).toMatchObject({ type: 'NotFoundError' });
});

test('a request on its way is not dispatched a second time', async () => {
  const requestId = await heaters.leak();
  await heaters.send(requestId, heaters.plan(await heaters.hire('卫师傅')));
  expect(await order(requestId, { technicianId: await heaters.hire('蒋师傅') })).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { state: 'SCHEDULED' },
  });
});

test('nobody is sent where the policy refuses the service', async () => {
  const requestId = await heaters.leak();
  await heaters.world.write(`update service_request set entitlement = 'REFUSED' where id = ?`, requestId);
  const technicianId = await heaters.hire('冯师傅');
  expect(await order(requestId, { technicianId })).toMatchObject({
    type: 'InvalidInputError',
    fields: { issues: [{ path: 'requestId', code: 'dispatch.refused' }] },
  });
});

test('where the policy gives advice only it is given from afar, and nobody comes for it', async () => {
  const requestId = await hospitals.question();
  await hospitals.world.write(
    `update service_request set entitlement = 'ADVICE_ONLY', rung = 'ON_SITE' where id = ?`,
    requestId,
  );
  const technicianId = await hospitals.hire('韩师傅');
  expect(await order(requestId, { technicianId, kind: 'ON_SITE' }, hospitals)).toMatchObject({
    fields: { issues: [{ path: 'kind', code: 'dispatch.adviceOnly' }] },
  });
  expect(await order(requestId, { technicianId, kind: 'PHONE' }, hospitals)).not.toBeInstanceOf(Error);
});

test('while another way is asked for nobody is sent and no work begins; once it is decided they go', async () => {
  const [waiting, sent] = [await heaters.leak(), await heaters.leak()];
  const visitId = await heaters.send(sent, heaters.plan(heaters.world.ids.technician, 600));
  const approvals = [waiting, sent].map((requestId) => ({ id: uuidv7(), requestId }));
  for (const { id, requestId } of approvals) await heaters.world.write(ASKED, id, id, requestId);
  const technicianId = await heaters.hire('秦师傅');
  expect(await order(waiting, { technicianId })).toMatchObject({
    fields: { issues: [{ path: 'requestId', code: 'dispatch.otherWayOpen' }] },
  });
  await heaters.write(`update visit set state = 'ARRIVED' where id = ?`, visitId);
  expect(await heaters.try(startWork, visitId, {})).toMatchObject({
    fields: { issues: [{ path: 'visitId', code: 'visit.otherWayOpen' }] },
  });
  for (const { id } of approvals)
    await heaters.world.write(
      `update approval set state = 'REJECTED', decided_at = now(), awaited_offices = '{}' where id = ?`,
      id,
    );
  expect(await order(waiting, { technicianId })).not.toBeInstanceOf(Error);
  expect(await heaters.try(startWork, visitId, {})).not.toBeInstanceOf(Error);
});

const ASKED = `
  insert into approval (organization_id, id, number, subject, rule, label, policy_version_id, request_id, title, reason, payload,
    facts, trace, route, round, earlier, content_hash, state, step, awaited_offices, awaited_roles, asked_by_id, asked_at, version)
  select r.organization_id, ?, ?, 'ALTERNATIVE_METHOD', 'other-way', '{}', r.policy_version_id, r.id, 't', 'r', '{}',
    '{}', '{}', '{"steps": [], "tell": []}', 1, '[]', '', 'PENDING', 0, '{X}', '{}', a.id, now(), 1
  from service_request r join lateral (select id from account where organization_id = r.organization_id limit 1) a on true
  where r.id = ?`;
