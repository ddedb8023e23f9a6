import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptVisit } from '../../visits/commands/accept-visit.js';
import { FieldWork } from '../../visits/testing/field-work.test-kit.js';
import { moveVisit } from './move-visit.js';

let field: FieldWork;
beforeAll(async () => void (field = await FieldWork.open('P16')));
afterAll(() => field.close());

test('a visit moved to another time is offered again, and the customer learns of it', async () => {
  const technicianId = await field.hire('陈师傅');
  const requestId = await field.leak();
  const visitId = await field.send(requestId, field.plan(technicianId));
  await field.write(`update visit set state = 'ACCEPTED' where id = ?`, visitId);
  const later = field.plan(technicianId, 90);
  await field.do(moveVisit, visitId, later, field.dispatcher());
  expect(await field.visit(visitId)).toMatchObject({ state: 'OFFERED', starts_at: later.startsAt, version: 2 });
  const [told] = await field.world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'visit.moved'`,
    requestId,
  );
  expect(told).toMatchObject({
    public: true,
    payload: { visitId, startsAt: later.startsAt.toISOString(), before: { technicianId } },
  });
});

test('given to somebody else, the visit is theirs and no longer the first one’s', async () => {
  const visitId = await field.send(await field.leak());
  const other = await field.hire('孙师傅');
  await field.do(moveVisit, visitId, { ...field.plan(other) }, field.dispatcher());
  const { request_id: requestId } = await field.visit(visitId);
  expect(await field.world.request(requestId)).toMatchObject({ technician_id: other });
  expect(await field.try(acceptVisit, visitId, {})).toMatchObject({ type: 'NotFoundError' });
});

test('a visit is not moved to where its technician is busy or does not belong', async () => {
  const [busy, stranger] = [await field.hire('李师傅'), await field.hire('周师傅', '{TUBE}')];
  await field.send(await field.leak(), field.plan(busy));
  const visitId = await field.send(await field.leak(), field.plan(await field.hire('王师傅')));
  expect(await field.try(moveVisit, visitId, field.plan(busy), field.dispatcher())).toMatchObject({
    type: 'TechnicianBusyError',
  });
  expect(await field.try(moveVisit, visitId, field.plan(stranger), field.dispatcher())).toMatchObject({
    type: 'TechnicianIneligibleError',
  });
  expect(await field.visit(visitId)).toMatchObject({ version: 1 });
});

test('two visits exchanged by two dispatchers at once, thirty times: neither waits for the other for ever', async () => {
  const [one, other] = [await field.hire('甲师傅'), await field.hire('乙师傅')];
  const first = await field.send(await field.leak(), field.plan(one));
  const second = await field.send(await field.leak(), field.plan(other));
  for (let race = 0; race < 30; race += 1) {
    const answers = await Promise.all(
      [
        { visitId: first, version: 1, ...field.plan(other) },
        { visitId: second, version: 1, ...field.plan(one) },
      ].map((move) => field.world.run(field.dispatcher(), moveVisit, move)),
    );
    // Each is where the other wants to go, so neither goes.
    expect(answers).toMatchObject([{ type: 'TechnicianBusyError' }, { type: 'TechnicianBusyError' }]);
  }
});

test('a move to the same is none', async () => {
  const plan = field.plan(await field.hire('丙师傅'));
  const visitId = await field.send(await field.leak(), plan);
  expect(await field.try(moveVisit, visitId, plan, field.dispatcher())).toMatchObject({
    fields: { issues: [{ code: 'dispatch.nothingChanged' }] },
  });
});

test('a visit may keep its time and be given other parts, or none; named without parts, they stay', async () => {
  const plan = field.plan(await field.hire('庚师傅'));
  const visitId = await field.send(await field.leak(), plan);
  const partsToBring = [{ priceItemId: field.world.ids.priceItem, quantity: 2 }];
  await field.do(moveVisit, visitId, { ...plan, partsToBring }, field.dispatcher());
  const later = field.plan(plan.technicianId, 90);
  await field.do(moveVisit, visitId, later, field.dispatcher());
  expect(await field.visit(visitId)).toMatchObject({ parts_to_bring: partsToBring, version: 3 });
  await field.do(moveVisit, visitId, { ...later, partsToBring: [] }, field.dispatcher());
  expect(await field.visit(visitId)).toMatchObject({ parts_to_bring: [], version: 4 });
});

test('once somebody is on the way, nothing is moved', async () => {
  const technicianId = await field.hire('丁师傅');
  const visitId = await field.send(await field.leak(), field.plan(technicianId));
  await field.write(`update visit set state = 'ON_THE_WAY' where id = ?`, visitId);
  expect(await field.try(moveVisit, visitId, field.plan(technicianId, 90), field.dispatcher())).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { state: 'ON_THE_WAY', allowedActions: ['CANCEL'] },
  });
});
