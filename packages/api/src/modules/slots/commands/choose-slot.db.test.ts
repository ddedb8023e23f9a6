import { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import type { Refusal } from '../../../kernel/refusal.js';
import { dispatchRequest } from '../../dispatch/commands/dispatch-request.js';
import { moveVisit } from '../../dispatch/commands/move-visit.js';
import type { FieldWork } from '../../visits/testing/field-work.test-kit.js';
import { sweepHolds } from '../jobs/sweep-holds.js';
import { bookSlot } from './book-slot.js';
import { callOffVisit } from './call-off-visit.js';
import { ChosenTimes } from './chosen-times.test-kit.js';
import { moveSlot } from './move-slot.js';
import { releaseSlot } from './release-slot.js';

const HOUR = 3_600_000;

let times: ChosenTimes;
let field: FieldWork;
beforeAll(async () => {
  times = await ChosenTimes.open();
  ({ field } = times);
});
afterAll(() => field.close());
beforeEach(() => times.clear());

const issueOf = (refused: unknown) => (refused as Refusal).fields['issues'];

test('a customer keeps a window, books it, and the visit begins within it', async () => {
  const [requestId, other] = [await times.leak(), await times.leak()];
  const [first] = await times.startsOf(requestId);
  await times.choose(requestId, first!);
  expect((await times.slots(requestId))!.hold).toMatchObject({ startsAt: first!.toISOString() });
  expect(await times.startsOf(other)).not.toContainEqual(first);
  expect(issueOf(await times.choose(other, first!))).toMatchObject([{ path: 'startsAt', code: 'slots.taken' }]);
  await field.world.does(field.world.customer(), bookSlot, { requestId, startsAt: first! });
  const visit = await times.visitOf(requestId);
  expect(visit).toMatchObject({ state: 'OFFERED', kind: 'ON_SITE', window_from: first });
  expect(visit['starts_at'].getTime()).toBeGreaterThanOrEqual(first!.getTime());
  expect(visit['starts_at'].getTime()).toBeLessThan(first!.getTime() + 2 * HOUR);
  expect(await field.world.request(requestId)).toMatchObject({ state: 'SCHEDULED', wished_from: first });
  expect(await field.world.rows('select 1 from slot_hold')).toEqual([]);
});

test('every window that is offered can be kept', async () => {
  const busy = await times.leak();
  await field.send(busy, field.plan(undefined, 26 * 60));
  const requestId = await times.leak();
  const starts = await times.startsOf(requestId);
  expect(starts.length).toBeGreaterThan(20);
  for (const startsAt of starts.slice(0, 6)) expect(await times.choose(requestId, startsAt)).not.toBeInstanceOf(Error);
});

test('two customers for the last of a window, twelve times: one has it', async () => {
  const [one, other] = [await times.leak(), await times.leak()];
  const [startsAt] = await times.startsOf(one);
  for (let race = 0; race < 12; race += 1) {
    const answers = await Promise.all([one, other].map((id) => times.choose(id, startsAt!)));
    expect(answers.filter((answer) => !(answer instanceof Error))).toHaveLength(1);
    expect(await field.world.rows('select 1 from slot_hold')).toHaveLength(1);
    for (const id of [one, other]) await field.world.does(field.world.customer(), releaseSlot, { requestId: id });
  }
});

test('a customer and a dispatcher for the same hours, ten times: one has them', async () => {
  const [one, other] = [await times.leak(), await times.leak()];
  const [startsAt] = await times.startsOf(one);
  const endsAt = new Date(startsAt!.getTime() + 2 * HOUR);
  const technicianId = field.world.ids.technician;
  const order = { requestId: other, technicianId, kind: 'ON_SITE' as const, startsAt: startsAt!, endsAt };
  for (let race = 0; race < 10; race += 1) {
    const version = await field.version(other);
    const answers = await Promise.all([
      times.choose(one, startsAt!),
      field.world.run(field.dispatcher(), dispatchRequest, { ...order, version }),
    ]);
    expect(answers.filter((answer) => !(answer instanceof Error))).toHaveLength(1);
    await field.write(`update visit set state = 'CANCELLED' where state = 'OFFERED'`);
    await field.write(`update service_request set state = 'PLANNED' where id = ?`, other);
    await field.write('delete from slot_hold');
  }
});

test('what is kept keeps dispatch off, until it is over by itself', async () => {
  const [requestId, other] = [await times.leak(), await times.leak()];
  const [startsAt] = await times.startsOf(requestId);
  await times.choose(requestId, startsAt!);
  const plan = { technicianId: field.world.ids.technician, kind: 'ON_SITE' as const, startsAt: startsAt! };
  const order = async () =>
    field.world.run(field.dispatcher(), dispatchRequest, {
      ...plan,
      requestId: other,
      version: await field.version(other),
      endsAt: new Date(startsAt!.getTime() + HOUR),
    });
  expect(await order()).toMatchObject({ type: 'TechnicianIneligibleError' });
  await field.write(`update slot_hold set held_until = '2026-01-01Z'`);
  expect((await times.slots(requestId))!.hold).toBeNull();
  expect(await times.startsOf(other)).toContainEqual(startsAt);
  await sweepHolds(() => field.world.context(field.world.system()));
  expect(await field.world.rows('select 1 from slot_hold')).toEqual([]);
  expect(await order()).not.toBeInstanceOf(Error);
});

test('a customer moves a visit once, the desk for them again, and calls it off', async () => {
  const requestId = await times.leak();
  const [first, second, third] = await times.startsOf(requestId);
  await times.choose(requestId, first!, field.world.customer(), bookSlot);
  const { id } = await times.visitOf(requestId);
  const move = (startsAt: Date, actor = field.world.customer()) => field.try(moveSlot, id, { startsAt }, actor);
  expect(await move(second!)).not.toBeInstanceOf(Error);
  expect(await times.visitOf(requestId)).toMatchObject({
    id,
    window_from: second,
    customer_moves: 1,
    state: 'OFFERED',
  });
  expect(issueOf(await move(third!))).toMatchObject([{ code: 'slots.noMovesLeft' }]);
  expect((await times.slots(requestId))!.mayChoose).toBe(false);
  expect(await move(third!, field.world.staff('AGENT'))).not.toBeInstanceOf(Error);
  await field.do(callOffVisit, id, { reason: '不在家' }, field.world.customer());
  expect(await times.visitOf(requestId)).toMatchObject({ state: 'CANCELLED' });
  expect(await times.slots(requestId)).toMatchObject({ mayChoose: true });
});

test('moved within the window it stays the customer’s; moved out of it, they learn it and choose anew', async () => {
  const requestId = await times.leak();
  const [first, second] = await times.startsOf(requestId);
  await times.choose(requestId, first!, field.world.customer(), bookSlot);
  const { id, technician_id: technicianId } = await times.visitOf(requestId);
  await field.do(moveSlot, id, { startsAt: second! }, field.world.customer());
  const within = {
    technicianId,
    startsAt: new Date(second!.getTime() + HOUR),
    endsAt: new Date(second!.getTime() + 3 * HOUR),
  };
  await field.do(moveVisit, id, within, field.dispatcher());
  expect(await times.visitOf(requestId)).toMatchObject({ window_from: second, customer_moves: 1 });
  const out = {
    technicianId,
    startsAt: new Date(second!.getTime() + 26 * HOUR),
    endsAt: new Date(second!.getTime() + 28 * HOUR),
  };
  await field.do(moveVisit, id, out, field.dispatcher());
  expect(await times.visitOf(requestId)).toMatchObject({ window_from: null, customer_moves: 0 });
  const told = await field.world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'visit.moved' order by id`,
    requestId,
  );
  expect(told.map((event) => event['public'])).toEqual([true, false, true]);
  expect(told[2]!['payload']).toMatchObject({ lostWindow: { from: second!.toISOString() } });
  expect(await times.slots(requestId)).toMatchObject({ mayChoose: true });
});

test('a later time by the customer’s own wish puts the promise off; where no earlier one could be had, it stands', async () => {
  const promises = async (requestId: string) =>
    Object.fromEntries((await field.world.clocks(requestId)).map(({ kind, due_at: due }) => [kind, due.getTime()]));
  const requestId = await times.leak();
  const before = await promises(requestId);
  const later = (await times.slots(requestId))!.windows.find(({ withinPromise }) => !withinPromise)!;
  expect((await times.slots(requestId))!.windows[0]).toMatchObject({ withinPromise: true });
  await times.choose(requestId, new Date(later.startsAt), field.world.customer(), bookSlot);
  const after = await promises(requestId);
  expect(after['ARRIVE']).toBe(Date.parse(later.endsAt));
  expect(after['RESOLVE']! - before['RESOLVE']!).toBe(after['ARRIVE']! - before['ARRIVE']!);
  await field.write(`update visit set state = 'CANCELLED' where state = 'OFFERED'`);
  await field.send(await times.leak(), { ...field.plan(), endsAt: new Date(before['ARRIVE']!) });
  const full = await times.leak();
  const unmoved = await promises(full);
  const [first] = (await times.slots(full))!.windows;
  expect(first).toMatchObject({ withinPromise: false });
  await times.choose(full, new Date(first!.startsAt), field.world.customer(), bookSlot);
  expect(await promises(full)).toEqual(unmoved);
});

test('what keeps nobody in a fortnight is asked once, only hours and papers day by day', async () => {
  const requestId = await times.leak();
  await times.startsOf(requestId);
  const asked = vi.spyOn(EntityManager.prototype, 'execute');
  const days = new Set((await times.startsOf(requestId)).map((at) => at.toISOString().slice(0, 10))).size;
  const statements = asked.mock.calls.length;
  asked.mockRestore();
  expect({ days, statements }).toEqual({ days: 7, statements: 6 + 7 });
});

test('nobody is offered who is on leave, though customers see nobody’s leave', async () => {
  const requestId = await times.leak();
  const [first, ...rest] = await times.startsOf(requestId);
  await field.write(
    `insert into leave_of_absence (organization_id, id, technician_id, kind, state, starts_on, from_noon, ends_on, until_noon, asked_at, decided_at)
     values (?, gen_random_uuid(), ?, 'ANNUAL', 'APPROVED', '2030-01-07', false, '2030-01-07', false, now(), now())`,
    field.world.organizationId,
    field.world.ids.technician,
  );
  const left = await times.startsOf(requestId);
  expect(left).not.toContainEqual(first);
  expect(rest).toContainEqual(left[0]);
  expect(issueOf(await times.choose(requestId, first!))).toMatchObject([{ code: 'slots.taken' }]);
  await field.write(`update leave_of_absence set state = 'WITHDRAWN'`);
});

test('whose request it is not is told that there is none; whoever only does the work chooses no time', async () => {
  const requestId = await times.leak();
  const [startsAt] = await times.startsOf(requestId);
  expect(await times.slots(requestId, field.world.otherCustomer())).toBeNull();
  expect(await times.slots(requestId, field.world.partnerProgram('assets:read'))).toBeNull();
  expect(await times.choose(requestId, startsAt!, field.world.otherCustomer())).toMatchObject({
    type: 'NotFoundError',
  });
  await expect(times.choose(requestId, startsAt!, field.world.staff('STORES'))).rejects.toThrow('You may not do this');
  expect(await times.choose(requestId, startsAt!, field.world.partnerProgram('requests:write'))).not.toBeInstanceOf(
    Error,
  );
  const foreign = { ...field.world.customer(), organizationId: uuidv7() };
  expect(await times.slots(requestId, foreign)).toBeNull();
  const keptFor = (actor: Actor) =>
    field.world.database.entityManagerFor(actor).transactional((em) => em.execute('select 1 from slot_hold'));
  expect(await keptFor(field.world.customer())).toHaveLength(1);
  for (const actor of [foreign, field.world.otherCustomer()]) expect(await keptFor(actor)).toEqual([]);
  await times.choose(requestId, startsAt!, field.world.customer(), bookSlot);
  const { id, version } = await times.visitOf(requestId);
  const stranger = { visitId: id, version, startsAt: startsAt! };
  expect(await field.world.run(field.world.otherCustomer(), moveSlot, stranger)).toMatchObject({
    type: 'NotFoundError',
  });
  expect(await field.world.run(field.world.otherCustomer(), callOffVisit, stranger)).toMatchObject({
    type: 'NotFoundError',
  });
});

test('no time is chosen before it is clear that somebody comes', async () => {
  const requestId = await field.leak();
  expect(await times.slots(requestId)).toMatchObject({ mayChoose: false, windows: [] });
  expect(await times.choose(requestId, new Date('2030-01-08T00:00:00Z'))).toMatchObject({
    type: 'IllegalTransitionError',
  });
});
