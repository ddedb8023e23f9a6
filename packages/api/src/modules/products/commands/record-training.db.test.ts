import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { recordTraining } from './record-training.js';

let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P03');
});
afterAll(() => world.close());
beforeEach(() => world.write('update trainee set works_alone = false'));

const operator = (name: string, worksAlone: boolean, role = 'NAMED_OPERATOR') => ({ name, role, worksAlone });
const records = (...trainees: ReturnType<typeof operator>[]) => ({
  assetId: world.ids.asset,
  plan: 'operators',
  trainees,
});
const named = () =>
  world.rows('select plan, role, attended, works_alone, name_cipher from trainee order by recorded_at, id');

test('whoever is named again is the same person, further on; names are sealed', async () => {
  const agent = world.staff('AGENT');
  await world.does(agent, recordTraining, records(operator('陈静', false), operator('周强', false)));
  world.pass(60);
  await world.does(agent, recordTraining, records(operator('陈静', true)));
  const rows = await named();
  expect(rows.map(({ works_alone }) => works_alone)).toEqual([false, true]);
  expect(rows.every(({ attended }) => attended)).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/陈静|周强/);
});

test('two who record the same name at once name one person', async () => {
  const before = (await named()).length;
  await Promise.all(
    Array.from({ length: 4 }, () => world.does(world.staff('AGENT'), recordTraining, records(operator('孙丽', true)))),
  );
  expect(await named()).toHaveLength(before + 1);
});

test('a training or a role the policy does not have is refused by field', async () => {
  const agent = world.staff('AGENT');
  expect(
    await world.run(agent, recordTraining, { ...records(operator('甲', true)), plan: 'maintenance' }),
  ).toMatchObject({
    fields: { issues: [{ path: 'plan', code: 'unknownChoice' }] },
  });
  expect(
    await world.run(agent, recordTraining, records(operator('甲', true), operator('乙', true, 'VISITOR'))),
  ).toMatchObject({ fields: { issues: [{ path: 'trainees.1.role', code: 'unknownChoice' }] } });
});

test('a technician records it only on units they were sent to', async () => {
  expect(await world.run(world.technician(), recordTraining, records(operator('甲', true)))).toMatchObject({
    type: 'NotFoundError',
  });
});
