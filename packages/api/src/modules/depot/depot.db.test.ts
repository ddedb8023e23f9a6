import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../app/build-schema.js';
import type { Actor } from '../../kernel/actor.js';
import { ServiceWorld } from '../../testing/service-world.js';
import { askWorld, worldContext } from '../../testing/world-api.js';
import { fileLeak } from '../requests/testing/file-leak.test-kit.js';
import { addLoaner, retireLoaner } from './commands/keep-loaners.js';
import { lendLoaner, takeLoanerBack } from './commands/lend-loaner.js';
import { cancelRequest } from '../requests/commands/cancel-request.js';
import { receiveUnit } from './commands/receive-unit.js';
import { finishDepotRepair, returnUnit } from './commands/return-unit.js';

let world: ServiceWorld;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
  schema = await buildSchema();
});
afterAll(() => world.close());

const stores = () => world.staff('STORES');
const loaner = (serial = uuidv7()) => world.does(stores(), addLoaner, { label: '备用热水器', serial });
const seen = async (requestId: string) => ({ requestId, version: (await world.request(requestId)).version as number });
const lend = async (requestId: string, loanerUnitId: string) =>
  world.run(stores(), lendLoaner, { ...(await seen(requestId)), loanerUnitId });
const refusedFor = (path: string, code: string) => ({
  type: 'InvalidInputError',
  fields: { issues: [{ path, code }] },
});
const refusals = (answers: readonly unknown[]) => answers.filter((answer) => answer instanceof Error);

test('two people lend one loaner at once: one of them does, the other is told that it is out', async () => {
  const requests = [await fileLeak(world), await fileLeak(world)];
  const unit = await loaner();
  const answers = await Promise.all(requests.map((request) => lend(request, unit)));
  expect(refusals(answers)).toMatchObject([refusedFor('loanerUnitId', 'depot.lentAlready')]);
  const loans = await world.rows('select request_id from loaner_loan where loaner_unit_id = $1', unit);
  expect(loans).toHaveLength(1);
});

test('a unit that is lent no more is not lent, and one that is out is not retired', async () => {
  const request = await fileLeak(world);
  const [retired, out] = [await loaner(), await loaner()];
  await world.does(stores(), retireLoaner, { loanerUnitId: retired });
  expect(await lend(request, retired)).toMatchObject(refusedFor('loanerUnitId', 'depot.retired'));
  await lend(request, out);
  const retiring = { loanerUnitId: out };
  expect(await world.run(stores(), retireLoaner, retiring)).toMatchObject(
    refusedFor('loanerUnitId', 'depot.lentAlready'),
  );
  await world.does(stores(), takeLoanerBack, { ...(await seen(request)), condition: '完好' });
  await world.does(stores(), retireLoaner, retiring);
});

test('lent and retired at once, a unit is one of the two and never both', async () => {
  for (let race = 0; race < 10; race += 1) {
    const [request, unit] = [await fileLeak(world), await loaner()];
    const retire = world.run(stores(), retireLoaner, { loanerUnitId: unit });
    expect(refusals(await Promise.all([lend(request, unit), retire])), `race ${race}`).toHaveLength(1);
  }
});

test('the unit of a request that is needed no more goes back unrepaired, and the request stays as it is', async () => {
  const request = await fileLeak(world);
  await world.does(stores(), receiveUnit, { ...(await seen(request)), condition: '完好' });
  await world.does(world.customer(), cancelRequest, await seen(request));
  const unrepaired = { fixed: false, findings: '未检修', actions: '客户取消' };
  await world.does(world.staff('MANAGER'), finishDepotRepair, { ...(await seen(request)), ...unrepaired });
  await world.does(stores(), returnUnit, { ...(await seen(request)), wentBy: '顺丰' });
  expect(await world.rows('select state from depot_repair where request_id = $1', request)).toEqual([
    { state: 'RETURNED' },
  ]);
  expect(await world.request(request)).toMatchObject({ state: 'CANCELLED' });
  expect((await world.events(request)).at(-1)).toBe('unit.returned');
});

test('a serial is there once, and a unit is here once: both are told by name', async () => {
  const serial = 'LOANER-1';
  await loaner(serial);
  const twice = await world.run(stores(), addLoaner, { label: '又一台', serial });
  expect(twice).toMatchObject(refusedFor('serial', 'depot.serialTaken'));
  const receive = async () =>
    world.run(stores(), receiveUnit, { ...(await seen(await fileLeak(world))), condition: '外壳完好' });
  expect(await receive()).not.toBeInstanceOf(Error);
  expect(await receive()).toMatchObject(refusedFor('requestId', 'depot.hereAlready'));
});

test('what is lent to a customer is seen by them and the house; not by another, a partner or a neighbour', async () => {
  const request = await fileLeak(world);
  const unit = await loaner('LOANER-2');
  await lend(request, unit);
  const source = 'query ($id: ID!) { request(id: $id) { loans { unit { serial } } } }';
  const id = encodeGlobalId('ServiceRequest', request);
  const loans = async (actor: Actor) => {
    const answer = await askWorld(schema, worldContext(world, actor), source, { id });
    return answer['request']?.loans.map((loan: { unit: { serial: string } }) => loan.unit.serial) ?? null;
  };
  const neighbour = { ...stores(), organizationId: uuidv7() };
  const partner = world.partnerProgram('requests:read');
  for (const actor of [stores(), world.customer()]) expect(await loans(actor)).toEqual(['LOANER-2']);
  for (const actor of [world.otherCustomer(), neighbour]) expect(await loans(actor)).toBeNull();
  expect(await loans(partner)).toEqual([]);

  const behind = async (actor: Actor) => {
    const count = `select (select count(*) from loaner_unit)::int + (select count(*) from loaner_loan)::int
      + (select count(*) from depot_repair)::int as n`;
    const em = world.database.entityManagerFor(actor);
    const [row] = await em.transactional((inside) => inside.execute<{ n: number }[]>(count));
    return row!.n;
  };
  expect(await behind(world.customer())).toBeGreaterThan(0);
  for (const actor of [world.otherCustomer(), partner, neighbour]) expect(await behind(actor)).toBe(0);
});
