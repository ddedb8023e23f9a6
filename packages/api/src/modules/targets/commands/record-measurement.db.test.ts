import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { recordMeasurement } from './record-measurement.js';

const TARGETS = `
targets:
  survival: { label: { zh-CN: 成活率, en: Survival }, goal: '>= 95 %', reachedBy: AGENT, clause: open }
  repeats: { label: { zh-CN: 重复维修, en: Repeats }, goal: 0 cases, counted: REPEAT_REPAIRS, clause: open }
`;
let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P16', (source) => source + TARGETS);
});
afterAll(() => world.close());

const measured = { target: 'survival', measuredOn: '2026-11-01', value: 95.5 };

test('only who answers for a target measures it, and only what is measured', async () => {
  // The account in the register is an agent's; whoever else asks is not named.
  await expect(
    world.run({ ...world.staff('MANAGER'), accountId: world.ids.supervisorAccount }, recordMeasurement, measured),
  ).rejects.toThrow('You may not do this');
  const refused = async (input: object) => {
    const answer = await world.run(world.staff('AGENT'), recordMeasurement, { ...measured, ...input });
    return (answer as unknown as { fields: { issues: { code: string }[] } }).fields.issues[0]!.code;
  };
  expect(await refused({ target: 'repeats' })).toBe('target.notMeasured');
  expect(await refused({ target: 'height' })).toBe('unknownChoice');
  expect(await refused({ measuredOn: '2026-11-03' })).toBe('target.inFuture');
  expect(await refused({ value: 100.1 })).toBe('target.notAShare');
  expect(await refused({ correctsId: world.ids.asset })).toBe('unknownChoice');
});

test('two who correct the same at once leave one correction; nothing is ever edited', async () => {
  const first = await world.does(world.staff('AGENT'), recordMeasurement, measured);
  const answers = await Promise.all(
    [96, 97].map((value) =>
      world.run(world.staff('AGENT'), recordMeasurement, { ...measured, value, correctsId: first }),
    ),
  );
  expect(answers.filter((answer) => answer instanceof Error)).toMatchObject([
    { fields: { issues: [{ path: 'correctsId', code: 'target.correctedAlready' }] } },
  ]);
  await expect(world.write('update target_measurement set value = 1')).rejects.toThrow(
    /permission denied|does not change/,
  );
});

test('the wall of the database shows measurements to staff of the organization only', async () => {
  const seenBy = async (actor: Actor) => {
    const em = world.database.entityManagerFor(actor);
    return (await em.transactional((inside) => inside.execute('select 1 from target_measurement'))).length;
  };
  const stranger = { ...world.staff('ADMIN'), organizationId: world.ids.policy };
  const seen = [world.staff('AGENT'), world.customer(), world.partnerProgram('requests:read'), stranger];
  expect(await Promise.all(seen.map(seenBy))).toEqual([2, 0, 0, 0]);
});
