import { afterAll, beforeAll, expect, test } from 'vitest';
import { askApproval } from './ask-approval.js';
import { Mill } from './approvals.test-kit.js';

let mill: Mill;
beforeAll(async () => {
  mill = await Mill.open();
});
afterAll(() => mill.world.close());

const issues = (answer: unknown) => (answer as { fields?: { issues: { code: string }[] } }).fields?.issues[0]?.code;
const answerClock = async (request: string) =>
  (await mill.world.clocks(request)).find(({ target }) => target.key === 'answer')!;
const DAY = 1_440;

test('more time that is granted moves the deadline, and the customer is told the new one', async () => {
  const request = await mill.claim({ loss: '900', responsibility: 'CLEAR' });
  const before = await answerClock(request);
  const id = await mill.ask(request, 'more-time', { extension: { clockId: before.id, minutes: 2 * DAY } });
  expect((await answerClock(request)).due_at).toEqual(before.due_at);
  await mill.says('deputy', 'approve', id);
  const after = await answerClock(request);
  expect(after.due_at.getTime() - before.due_at.getTime()).toBe(2 * DAY * 60_000);
  expect(after.extensions).toEqual([{ unit: 'MINUTES', minutes: 2 * DAY }]);
  expect((await mill.approval(id)).effective_at).toEqual(mill.world.now);
  const [told] = await mill.world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'promise.extended'`,
    request,
  );
  expect(told).toMatchObject({
    public: true,
    payload: { dueAt: after.due_at.toISOString(), approval: 'A-2026-000001' },
  });
  // Another ruling that leaves the promise as it is leaves it its time.
  await mill.triage(request, { lostBySales: 'yes' });
  expect((await answerClock(request)).due_at).toEqual(after.due_at);
});

test('more time is asked for while the promise can be kept, by the rule it names, and once at a time', async () => {
  const request = await mill.claim({ loss: '900', responsibility: 'CLEAR' });
  const clocks = await mill.world.clocks(request);
  const [answer, card] = ['answer', 'card'].map((key) => clocks.find(({ target }) => target.key === key)!.id as string);
  const ask = (rule: string, clockId: string, more = {}) =>
    mill.world.run(mill.as('engineer'), askApproval, {
      requestId: request,
      rule,
      title: '延期',
      reason: '等待检测报告',
      extension: { clockId, workingDays: 2, ...more },
    });
  expect(issues(await ask('more-time', card!))).toBe('approval.notExtendable');
  expect(issues(await ask('more-time', answer!, { minutes: 5 }))).toBe('approval.minutesOrDays');
  expect(await ask('more-time', mill.id('head'))).toMatchObject({ type: 'NotFoundError' });
  mill.world.pass(3 * DAY);
  expect(await ask('more-time', answer!)).not.toBeInstanceOf(Error);
  const late = await mill.claim({ loss: '900', responsibility: 'CLEAR' });
  const clock = await answerClock(late);
  mill.world.pass(3 * DAY + 1);
  const refused = await mill.world.run(mill.as('engineer'), askApproval, {
    requestId: late,
    rule: 'more-time',
    title: '延期',
    reason: '太迟',
    extension: { clockId: clock.id, minutes: 60 },
  });
  expect(issues(refused)).toBe('approval.promiseBroken');
});

test('goodwill makes it free by a decision that names the approval, and stays when the same is found again', async () => {
  const request = await mill.claim();
  const free = { requestId: request, rule: 'late-report', title: '例外受理', reason: '老客户' };
  expect(issues(await mill.world.run(mill.as('engineer'), askApproval, free))).toBe('approval.freeAlready');
  await mill.triage(request, {}, 'CUSTOMER_MISUSE');
  expect(await mill.world.request(request)).toMatchObject({ entitlement: 'REFUSED' });
  const id = await mill.ask(request, 'late-report');
  await mill.says('deputy', 'approve', id);
  const { number } = await mill.approval(id);
  const standing = () =>
    mill.world.rows(
      `select outcome, trace from decision where request_id = $1 and kind = 'ENTITLEMENT' and superseded_at is null`,
      request,
    );
  expect(await mill.world.request(request)).toMatchObject({ entitlement: 'FREE' });
  expect(await standing()).toMatchObject([
    { outcome: { outcome: 'FREE', reason: 'GOODWILL', approval: number }, trace: [{ facts: { approval: number } }] },
  ]);
  await mill.triage(request, { loss: '500' });
  expect(await mill.world.request(request)).toMatchObject({ entitlement: 'FREE' });
  expect(await standing()).toMatchObject([{ outcome: { reason: 'GOODWILL' } }]);
});

test('crossing a tier opens it again, with those who must agree now: granted or pending, the round before on record', async () => {
  const request = await mill.claim({ loss: '900', responsibility: 'CLEAR' });
  const id = await mill.ask(request, 'settlement');
  await mill.says('head', 'approve', id);
  await mill.triage(request, { loss: '10000.01' });
  expect(await mill.approval(id)).toMatchObject({ state: 'SUPERSEDED' });
  const [next] = await mill.world.rows('select * from approval where replaces_id = $1', id);
  expect(next).toMatchObject({
    state: 'PENDING',
    round: 2,
    asked_by_id: mill.id('engineer'),
    awaited_offices: ['DEPUTY_GENERAL_MANAGER'],
    facts: { loss: 10_000.01 },
    trace: { clause: '2.3' },
    earlier: [{ facts: { loss: 900 }, route: { tell: [] } }],
  });
  const [told] = await mill.world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'approval.reopened'`,
    request,
  );
  expect(told).toMatchObject({
    public: false,
    payload: {
      stepsBefore: [{ posts: [{ name: 'TECHNICAL_CENTRE_HEAD' }] }],
      steps: [{ posts: [{ name: 'DEPUTY_GENERAL_MANAGER' }] }],
    },
  });
  await mill.triage(request, { especiallyGrave: 'yes' });
  const [third] = await mill.world.rows('select * from approval where replaces_id = $1', next!.id);
  expect(third).toMatchObject({ round: 3, earlier: [{}, { facts: { loss: 10_000.01 } }] });
  expect(third!.route.steps).toMatchObject([{ board: false }, { board: true }]);
});

test('news that leaves the route as it is leaves the approval as it is', async () => {
  const request = await mill.claim({ loss: '900', responsibility: 'CLEAR' });
  const id = await mill.ask(request, 'settlement');
  await mill.triage(request, { loss: '1000' });
  expect(await mill.approval(id)).toMatchObject({ state: 'PENDING', version: 1, facts: { loss: 900 } });
  await mill.says('head', 'approve', id);
  await mill.triage(request, { loss: '950' });
  expect(await mill.approval(id)).toMatchObject({ state: 'APPROVED', version: 2 });
  expect((await mill.told(request)).map(([type]) => type)).toEqual(['asked', 'approved']);
});

test('what the head asks for goes one up, by the policy, and stays there when the case is decided anew', async () => {
  const unclear = { loss: '900', responsibility: 'UNCLEAR' };
  const request = await mill.claim(unclear);
  const settlement = await mill.ask(request, 'settlement', {}, 'head');
  const team = await mill.ask(request, 'service-team', {}, 'head');
  const route = async (id: string) => ((await mill.approval(id))['route'] as { steps: unknown[] }).steps;
  const deputy = [{ board: false, posts: [{ name: 'DEPUTY_GENERAL_MANAGER' }] }];
  expect(await route(settlement)).toMatchObject(deputy);
  expect(await route(team)).toMatchObject(deputy);
  await mill.says('deputy', 'approve', team);
  expect(await mill.approval(team)).toMatchObject({ state: 'APPROVED' });
  await mill.triage(request, { ...unclear, loss: '901' });
  expect(await mill.approval(settlement)).toMatchObject({ state: 'PENDING' });
  expect(await mill.approval(team)).toMatchObject({ state: 'APPROVED' });
  await mill.says('deputy', 'approve', settlement);
  // Whoever else asks, asks the head.
  const other = await mill.ask(request, 'service-team');
  expect(await route(other)).toMatchObject([{ posts: [{ name: 'TECHNICAL_CENTRE_HEAD' }] }, ...deputy]);
});
