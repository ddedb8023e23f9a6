import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliverPost } from '../../../kernel/jobs/deliver-post.js';
import { Notify } from '../../notifications/index.js';
import { ROUNDS, RoundsWorld } from '../testing/rounds-world.test-kit.js';
import { leaveRoundTask } from './leave-round-task.js';
import { messageRound } from './message-round.js';
import { recordRoundTask } from './record-round-task.js';

let house: RoundsWorld;
beforeEach(async () => {
  house = await RoundsWorld.open();
});
afterEach(() => house.world.close());

const issues = (answer: unknown) =>
  (answer as { fields: { issues: { path: string; code: string }[] } }).fields.issues.map(
    ({ path, code }) => `${path} ${code}`,
  );
const QUARTER = 'care 2026-10-01..2026-12-31 due 2026-12-31 ×1';
const NOVEMBER = 'costs 2026-11-01..2026-11-30 due 2026-11-30 ×1';
const TYPHOON = 'typhoon 2026-11-10..2026-11-20 due 2026-11-20 ×1';

test('what is open is made once, whatever servers look, and what opens later on its first day', async () => {
  house.comesTo('2026-11-09');
  await house.look(3);
  expect(await house.planned()).toEqual([QUARTER, NOVEMBER]);
  house.world.now = new Date('2026-11-09T15:59:59Z');
  await house.look();
  expect(await house.planned()).toEqual([QUARTER, NOVEMBER]);
  house.world.now = new Date('2026-11-09T16:00:00Z');
  await house.look(3);
  await house.look();
  expect(await house.planned()).toEqual([QUARTER, NOVEMBER, TYPHOON]);
  const told = await house.world.rows(`select topic from outbox where topic = 'round.opened'`);
  expect(told).toHaveLength(3);
  const [audited] = await house.world.rows(`select count(*)::int n from audit_entry where operation = 'planRound'`);
  expect(audited).toEqual({ n: 3 });
});

test('it is for customers with a unit of ours, by their grade and by what is under warranty; who comes later joins', async () => {
  house.comesTo('2026-11-02');
  await house.newCustomer('KEY', '2015-01-01');
  await house.newCustomer('ORDINARY', '2015-01-01');
  await house.look();
  const halfYear = 'care 2026-07-01..2026-12-31 due 2026-12-31 ×1';
  expect(await house.planned()).toEqual([halfYear, QUARTER, NOVEMBER]);
  await house.newCustomer('KEY', '2026-10-01');
  await house.look();
  expect(await house.planned()).toEqual([halfYear, QUARTER, NOVEMBER]);
  house.comesTo('2026-11-03');
  await house.look();
  expect(await house.planned()).toEqual([halfYear, QUARTER.replace('×1', '×2'), NOVEMBER]);
});

test('what opened and closed while nobody looked is made, late, and told of once', async () => {
  house.comesTo('2026-11-02');
  await house.look();
  house.comesTo('2026-12-05');
  await house.look(2);
  expect(await house.planned()).toEqual([QUARTER, NOVEMBER, TYPHOON, 'costs 2026-12-01..2026-12-31 due 2026-12-31 ×1']);
  const late = await house.world.rows(`select round from planned_round where late_at is not null order by round`);
  expect(late).toEqual([{ round: 'costs' }, { round: 'typhoon' }]);
  house.comesTo('2026-12-06');
  await house.look();
  expect(await house.world.rows(`select 1 from outbox where topic = 'round.late'`)).toHaveLength(2);
});

test('on its last day it is in time, on the next it is late, and stays so when it is done after all', async () => {
  house.comesTo('2026-11-30');
  await house.look();
  expect((await house.tasks('costs'))[0]).toMatchObject({ late_at: null });
  house.comesTo('2026-12-01');
  await house.look();
  const [task] = await house.tasks('costs');
  expect(task).toMatchObject({ state: 'OPEN', late_at: house.world.now });
  const done = { taskId: task!['id'] as string, version: 1, ways: [], items: [] };
  await house.world.does(house.world.staff('SUPERVISOR'), recordRoundTask, done);
  expect((await house.tasks('costs'))[0]).toMatchObject({ state: 'DONE', late_at: expect.any(Date) });
});

test('whoever performs it says how it was done; others are refused, and so is what leaves something out', async () => {
  const { world } = house;
  house.comesTo('2026-11-12');
  await house.look();
  const taskId = (await house.tasks('typhoon'))[0]!['id'] as string;
  const account = { taskId, version: 1, ways: ['PHONE' as const], items: [] as { name: string; result: 'DONE' }[] };
  const agent = world.staff('AGENT');
  const asTechnician = () => world.run(world.technician(), recordRoundTask, account);
  await expect(asTechnician()).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(issues(await world.run(agent, recordRoundTask, account))).toEqual(['items.KEEP_SHUT required']);
  const whole = { ...account, items: [{ name: 'KEEP_SHUT', result: 'DONE' as const }] };
  expect(issues(await world.run(agent, recordRoundTask, { ...whole, ways: ['LETTER'] }))).toEqual([
    'ways.0 notOffered',
  ]);
  expect(await world.run(agent, recordRoundTask, { ...whole, version: 2 })).toMatchObject({ type: 'ConflictError' });
  await world.does(agent, leaveRoundTask, { taskId, version: 1, reason: '客户搬走' });
  expect(await world.run(agent, leaveRoundTask, { taskId, version: 2, reason: '再次' })).toMatchObject({
    type: 'IllegalTransitionError',
  });
  await world.does(agent, recordRoundTask, { ...whole, version: 2 });
  expect((await house.tasks('typhoon'))[0]).toMatchObject({
    state: 'DONE',
    reason: null,
    ways: ['PHONE'],
    results: [{ name: 'KEEP_SHUT', result: 'DONE', note: '' }],
    done_by_id: agent.accountId,
    version: 3,
  });
  expect(await world.run(agent, recordRoundTask, { ...whole, version: 3 })).toMatchObject({
    type: 'IllegalTransitionError',
  });
});

test('every customer who can be reached is told by message once; who cannot is left to be called', async () => {
  const { world } = house;
  house.comesTo('2026-11-12');
  const reached = await house.newCustomer('ORDINARY', '2026-01-01', { phone: '13800000001' });
  await house.look();
  const roundId = (await house.tasks('typhoon'))[0]!['round_id'] as string;
  const agent = world.staff('AGENT');
  await world.does(agent, messageRound, { roundId });
  const states = async () => (await house.tasks('typhoon')).map(({ state, ways }) => `${state} ${ways}`).toSorted();
  expect(await states()).toEqual(['DONE MESSAGE', 'OPEN ']);
  expect(issues(await world.run(agent, messageRound, { roundId }))).toEqual(['roundId rounds.nobodyToTell']);
  const visits = (await house.tasks('care'))[0]!['round_id'] as string;
  expect(issues(await world.run(world.staff('MANAGER'), messageRound, { roundId: visits }))).toEqual([
    'roundId rounds.noMessage',
  ]);

  const sent: { address: string; text: string }[] = [];
  const adapter = { send: async (message: { address: string; text: string }) => void sent.push(message) };
  const notify = new Notify(world.personalData, '', adapter as never);
  const emOf = () => world.database.entityManagerFor(world.system());
  await deliverPost(emOf, world.organizationId, [notify], world.now, (error) => {
    throw error;
  });
  expect(sent.map(({ address, text }) => [address, text])).toEqual([['13800000001', '【甲】台风提醒：请关好门窗。']]);
  const told = await world.rows(`select channel from notification where customer_id = $1 order by channel`, reached);
  expect(told).toEqual([{ channel: 'IN_APP' }, { channel: 'SMS' }]);
});

test('what a version began is finished as it began; what another adds comes at once, what it moves when that is over', async () => {
  const { world } = house;
  house.comesTo('2026-11-12');
  await house.look();
  const source = await world.rows<{ source: string }>('select source from policy_version');
  const amended = source[0]!.source
    .replace('from: 11-10, to: 11-20', 'from: 11-05, to: 11-25')
    .replace('\n  costs:', `\n  reading:\n${ROUNDS.split('  costs:\n')[1]!}  costs:`);
  await world.write(
    `insert into policy_version (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
     values (?, ?, 'P16', 2, 'IN_FORCE', '2026-11-12T02:00:00Z', '{}', ?, 'two', now())`,
    world.organizationId,
    uuidv7(),
    amended,
  );
  house.world.now = new Date('2026-11-12T03:00:00Z');
  await house.look();
  expect((await house.planned()).filter((one) => !one.startsWith('care'))).toEqual([
    NOVEMBER,
    NOVEMBER.replace('costs', 'reading'),
    TYPHOON,
  ]);
  house.comesTo('2027-11-05');
  await house.look();
  expect(await house.planned()).toContain('typhoon 2027-11-05..2027-11-25 due 2027-11-25 ×1');
});
