import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { signStage } from './sign-stage.js';

const STAGES = `acceptance:
  signatureRequired: yes
  stages:
    first: { label: { zh-CN: 初验, en: First }, signedBy: [CUSTOMER, COMPANY], clause: open }
    final: { label: { zh-CN: 终验, en: Final }, signedBy: [CUSTOMER, COMPANY], after: 30 days, clause: open }
  clause: open
`;
let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P03', (source) =>
    source.replace(/^acceptance: .*\n/m, STAGES).replace(/^ {2}silence:\n.*\n.*\n/m, ''),
  );
  await world.write('update asset set accepted_on = null');
});
afterAll(() => world.close());
beforeEach(() => {
  world.now = new Date('2026-11-02T01:00:00.000Z');
});

const signs = (actor: Actor, stage: string, party: 'CUSTOMER' | 'COMPANY') =>
  world.run(actor, signStage, { assetId: world.ids.asset, stage, party });
const acceptedOn = async () =>
  (await world.rows('select accepted_on::text from asset where id = $1', world.ids.asset))[0]!['accepted_on'];

test('others’ units are not there, and nobody signs for whom they do not speak', async () => {
  for (const actor of [
    world.otherCustomer(),
    world.technician(),
    world.partnerProgram('requests:write', 'assets:read'),
  ])
    expect(await signs(actor, 'first', 'CUSTOMER')).toMatchObject({ type: 'NotFoundError' });
  await expect(signs(world.customer(), 'first', 'COMPANY')).rejects.toThrow('You may not do this');
});

test('four who sign the same at once leave one signature', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => signs(world.staff('MANAGER'), 'first', 'COMPANY')));
  expect(answers.filter((answer) => !(answer instanceof Error))).toHaveLength(1);
  expect(await world.rows('select stage, party, signed_on::text from stage_signature')).toEqual([
    { stage: 'first', party: 'COMPANY', signed_on: '2026-11-02' },
  ]);
});

test('it is accepted stage by stage, on the day of the last signature', async () => {
  const issue = (code: string) => ({ fields: { issues: [{ code }] } });
  expect(await signs(world.customer(), 'final', 'CUSTOMER')).toMatchObject(issue('acceptance.stageBeforeFirst'));
  expect(await signs(world.customer(), 'delivery', 'CUSTOMER')).toMatchObject(issue('unknownChoice'));
  await world.does(world.customer(), signStage, { assetId: world.ids.asset, stage: 'first', party: 'CUSTOMER' });
  expect(await signs(world.customer(), 'final', 'CUSTOMER')).toMatchObject({
    type: 'TooEarlyError',
    fields: { from: '2026-12-03' },
  });
  world.now = new Date('2026-12-02T16:00:00.000Z');
  await world.does(world.staff('AGENT'), signStage, { assetId: world.ids.asset, stage: 'final', party: 'CUSTOMER' });
  expect(await acceptedOn()).toBeNull();
  await world.does(world.staff('AGENT'), signStage, { assetId: world.ids.asset, stage: 'final', party: 'COMPANY' });
  expect(await acceptedOn()).toBe('2026-12-03');
});

test('a signature never changes, and the wall of the database shows it to the two sides only', async () => {
  await expect(world.write(`update stage_signature set signed_on = '2020-01-01'`)).rejects.toThrow(
    /permission denied|does not change/,
  );
  await expect(world.write('delete from stage_signature')).rejects.toThrow(/permission denied|does not change/);
  const seenBy = async (actor: Actor) => {
    const em = world.database.entityManagerFor(actor);
    return (await em.transactional((inside) => inside.execute('select 1 from stage_signature'))).length;
  };
  const stranger = { ...world.staff('ADMIN'), organizationId: world.ids.policy };
  const seen = [world.customer(), world.staff('AGENT'), world.otherCustomer(), world.partnerProgram(), stranger];
  expect(await Promise.all(seen.map(seenBy))).toEqual([4, 4, 0, 0, 0]);
});
