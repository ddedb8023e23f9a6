import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { askAgain } from './ask-again.js';
import { askApproval } from './ask-approval.js';
import { approve } from './decide-approval.js';
import { delegateApprovals, revokeDelegation } from './delegate-approvals.js';
import { Mill } from './approvals.test-kit.js';
import { withdrawApproval } from './withdraw-approval.js';

let mill: Mill;
beforeAll(async () => {
  mill = await Mill.open();
});
afterAll(() => mill.world.close());

const SMALL = { loss: '900', responsibility: 'CLEAR' };
const LARGE = { loss: '20000' };
const issues = (answer: unknown) => (answer as { fields?: { issues: { code: string }[] } }).fields?.issues[0]?.code;

test('the technical centre settles a small loss alone: its head is asked, and the asker hears of the answer', async () => {
  const request = await mill.claim(SMALL);
  const id = await mill.ask(request, 'settlement', { amount: { amountMinor: 90_000, currency: 'CNY' } });
  expect(await mill.approval(id)).toMatchObject({
    number: 'A-2026-000001',
    subject: 'SOLUTION',
    state: 'PENDING',
    awaited_offices: ['TECHNICAL_CENTRE_HEAD'],
    trace: { clause: '2.1', table: 'approvals.settlement' },
    facts: { loss: 900, responsibility: 'CLEAR' },
  });
  await mill.says('head', 'approve', id);
  expect(await mill.approval(id)).toMatchObject({
    state: 'APPROVED',
    awaited_offices: [],
    effective_at: null,
    version: 2,
  });
  const [vote] = await mill.votes(id);
  expect(vote).toMatchObject({ post: 'TECHNICAL_CENTRE_HEAD', by_id: mill.id('head'), verdict: 'APPROVED' });
  expect(await mill.told(request)).toEqual([
    ['asked', ['head']],
    ['approved', ['engineer']],
  ]);
});

test('what is especially grave goes to the deputy and then to the board, with minutes; the general manager is told', async () => {
  const request = await mill.claim({ especiallyGrave: 'yes' });
  const id = await mill.ask(request, 'settlement');
  await expect(mill.says('general', 'approve', id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(await mill.says('board', 'approve', id, { minutes: '同意' })).toMatchObject({
    type: 'IllegalTransitionError',
  });
  await mill.says('deputy', 'approve', id);
  expect(issues(await mill.says('board', 'approve', id))).toBe('approval.minutesRequired');
  await mill.says('board', 'approve', id, { minutes: '会议一致同意。' });
  expect((await mill.votes(id)).map(({ post, minutes }) => [post, minutes])).toEqual([
    ['DEPUTY_GENERAL_MANAGER', null],
    ['BOARD_MEETING', '会议一致同意。'],
  ]);
  expect(await mill.told(request)).toEqual([
    ['asked', ['deputy']],
    ['advanced', ['board', 'engineer']],
    ['approved', ['engineer', 'general']],
  ]);
});

test('where nobody need agree it is approved at once, and recorded so', async () => {
  const request = await mill.claim(SMALL);
  const id = await mill.ask(request, 'service-team');
  expect(await mill.approval(id)).toMatchObject({ state: 'APPROVED', route: { steps: [] }, step: 0, version: 1 });
  expect((await mill.told(request)).map(([type]) => type)).toEqual(['asked', 'approved']);
});

test('nobody decides their own: neither the deputy who asks, nor whoever decides for the deputy meanwhile', async () => {
  const request = await mill.claim(LARGE);
  const id = await mill.ask(request, 'settlement', {}, 'deputy');
  await expect(mill.says('deputy', 'approve', id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const delegation = await mill.world.does(mill.as('deputy'), delegateApprovals, away(mill.id('manager')));
  expect(await mill.says('manager', 'approve', id)).toMatchObject({ type: 'IllegalTransitionError' });
  await mill.world.does(mill.as('deputy'), revokeDelegation, { delegationId: delegation });
  expect(await mill.votes(id)).toEqual([]);
});

const away = (toId: string) => ({
  toId,
  startsAt: new Date(mill.world.now.getTime() - 1),
  endsAt: new Date(mill.world.now.getTime() + 86_400_000),
});

test('whoever is away is stood in for, on the record, until it is taken back; the stand-in passes nothing on', async () => {
  const id = await mill.ask(await mill.claim(LARGE), 'settlement');
  const other = await mill.ask(await mill.claim(LARGE), 'settlement');
  const delegation = await mill.world.does(mill.as('deputy'), delegateApprovals, away(mill.id('manager')));
  await mill.world.does(mill.as('manager'), delegateApprovals, away(mill.id('board')));
  await expect(mill.says('board', 'approve', id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await mill.says('manager', 'approve', id);
  expect(await mill.votes(id)).toMatchObject([{ by_id: mill.id('manager'), on_behalf_of_id: mill.id('deputy') }]);
  await mill.world.does(mill.as('deputy'), revokeDelegation, { delegationId: delegation });
  await expect(mill.says('manager', 'approve', other)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('nobody stands in for themselves, nor for a time that is over; only whoever gave it takes it back', async () => {
  const { world } = mill;
  const to = (toId: string, more = {}) => world.run(mill.as('deputy'), delegateApprovals, { ...away(toId), ...more });
  expect(issues(await to(mill.id('deputy')))).toBe('approval.notToYourself');
  expect(issues(await to(mill.id('head'), { endsAt: new Date(world.now.getTime() - 2) }))).toBe('endsBeforeStart');
  expect(issues(await to(mill.id('head'), { startsAt: new Date(0), endsAt: new Date(1) }))).toBe('approval.over');
  expect(await to(world.ids.customerAccount)).toMatchObject({ type: 'NotFoundError' });
  const id = await world.does(mill.as('deputy'), delegateApprovals, away(mill.id('head')));
  const others = await world.run(mill.as('head'), revokeDelegation, { delegationId: id });
  expect(others).toMatchObject({ type: 'NotFoundError' });
  await world.does(mill.as('deputy'), revokeDelegation, { delegationId: id });
});

test('side by side in any order, also at the same moment: all must agree, each once', async () => {
  const id = await mill.ask(await mill.claim(SMALL), 'other-way');
  await expect(mill.says('head', 'approve', id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await mill.says('general', 'approve', id);
  const again = await mill.says('general', 'approve', id);
  expect(again).toMatchObject({ type: 'IllegalTransitionError', code: 'approval.is.PENDING' });
  expect(await mill.approval(id)).toMatchObject({ state: 'PENDING', awaited_offices: ['DEPUTY_GENERAL_MANAGER'] });
  const next = await mill.ask(await mill.claim(SMALL), 'other-way');
  await Promise.all([mill.says('deputy', 'approve', next), mill.says('general', 'approve', next)]);
  expect(await mill.approval(next)).toMatchObject({ state: 'APPROVED' });
  expect((await mill.votes(next)).map(({ post, also }) => [post, also]).toSorted()).toEqual([
    ['DEPUTY_GENERAL_MANAGER', []],
    ['GENERAL_MANAGER', []],
  ]);
});

test('whoever holds two posts of a step speaks once for both, and the vote says so', async () => {
  const exception = { clause: '1.1', until: '2026-12-31' };
  const id = await mill.ask(await mill.claim(SMALL), 'exception', { exception });
  await mill.says('head', 'approve', id, { post: 'MANAGER' });
  expect(await mill.approval(id)).toMatchObject({ state: 'APPROVED', payload: exception });
  expect(await mill.votes(id)).toMatchObject([{ post: 'TECHNICAL_CENTRE_HEAD', also: ['MANAGER'] }]);
  // Where somebody else has spoken for one of them, the other is still to be heard.
  const next = await mill.ask(await mill.claim(SMALL), 'exception', { exception });
  await mill.says('manager', 'approve', next);
  expect(await mill.approval(next)).toMatchObject({ state: 'PENDING', awaited_offices: ['TECHNICAL_CENTRE_HEAD'] });
  await mill.says('head', 'approve', next);
  expect((await mill.votes(next)).map(({ post, also }) => [post, also])).toEqual([
    ['MANAGER', []],
    ['TECHNICAL_CENTRE_HEAD', []],
  ]);
});

test('sent back, it is changed and asked again: the next round, with the earlier one on record', async () => {
  const request = await mill.claim(SMALL);
  const id = await mill.ask(request, 'settlement');
  await mill.says('head', 'return', id);
  expect(await mill.approval(id)).toMatchObject({ state: 'RETURNED', round: 1 });
  const first = (await mill.approval(id)).content_hash;
  const words = { title: '换货', reason: '客户同意换货' };
  const again = { approvalId: id, version: 2, ...words };
  await expect(mill.world.run(mill.as('head'), askAgain, again)).rejects.toThrow('may not');
  expect(await mill.world.run(mill.as('engineer'), askAgain, { ...again, version: 1 })).toMatchObject({
    type: 'ConflictError',
    fields: { currentVersion: 2 },
  });
  await mill.world.does(mill.as('engineer'), askAgain, again);
  expect(await mill.approval(id)).toMatchObject({
    state: 'PENDING',
    round: 2,
    title: '换货',
    earlier: [{ title: '赔偿方案' }],
  });
  expect(await mill.says('head', 'approve', id, { contentHash: first })).toMatchObject({ type: 'ConflictError' });
  await mill.says('head', 'approve', id);
  expect((await mill.votes(id)).map(({ round, verdict }) => [round, verdict])).toEqual([
    [1, 'RETURNED'],
    [2, 'APPROVED'],
  ]);
  expect((await mill.told(request)).map(([type]) => type)).toEqual(['asked', 'returned', 'asked', 'approved']);
});

test('a rejection stays, with its reason; what is withdrawn is asked no more, and the same is not asked twice', async () => {
  const request = await mill.claim(SMALL);
  const id = await mill.ask(request, 'settlement');
  const words = { requestId: request, rule: 'settlement', title: '再来', reason: '再来' };
  expect(issues(await mill.world.run(mill.as('engineer'), askApproval, words))).toBe('approval.askedAlready');
  const withdrawal = { approvalId: id, version: 1 };
  await expect(mill.world.run(mill.as('head'), withdrawApproval, withdrawal)).rejects.toThrow('may not');
  await mill.world.does(mill.as('engineer'), withdrawApproval, withdrawal);
  expect(await mill.says('head', 'approve', id)).toMatchObject({ fields: { state: 'WITHDRAWN' } });
  const next = await mill.ask(request, 'settlement');
  await mill.says('head', 'reject', next);
  expect(await mill.says('head', 'approve', next)).toMatchObject({ fields: { state: 'REJECTED' } });
  expect(await mill.votes(next)).toMatchObject([{ verdict: 'REJECTED', reason: '请补充照片' }]);
});

test('a customer asks nothing of the organization; staff not what the policy does not know', async () => {
  const request = await mill.claim(SMALL);
  const words = { requestId: request, rule: 'settlement', title: 'x', reason: 'y' };
  await expect(mill.world.run(mill.world.customer(), askApproval, words)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  const unknown = await mill.world.run(mill.as('engineer'), askApproval, { ...words, rule: 'free-lunch' });
  expect(issues(unknown)).toBe('notOffered');
});

test('a complaint is neither asked about nor decided by those who must not hear of it', async () => {
  const { world } = mill;
  const complaint = await world.does(world.customer(), fileRequest, { kind: 'COMPLAINT', title: '态度不好' });
  await mill.triage(complaint, SMALL);
  const id = await mill.ask(complaint, 'settlement');
  // At the mill complaints are the technical centre's to see to; stores neither hear nor take them.
  const deaf = { ...mill.as('head'), roles: ['STORES' as const] };
  const words = { requestId: complaint, rule: 'service-team', title: 'x', reason: 'y' };
  expect(await world.run(deaf, askApproval, words)).toMatchObject({ type: 'NotFoundError' });
  const { content_hash: contentHash } = await mill.approval(id);
  expect(await world.run(deaf, approve, { approvalId: id, contentHash })).toMatchObject({ type: 'NotFoundError' });
});

test('votes are never edited, not even by the application itself', async () => {
  const id = await mill.ask(await mill.claim(SMALL), 'settlement');
  await mill.says('head', 'approve', id);
  await expect(
    mill.world.write(`update approval_vote set verdict = 'REJECTED' where approval_id = ?`, id),
  ).rejects.toThrow(/permission denied/);
});

test('an approval nobody gave, and one of one’s own, are found in any database', async () => {
  const { world } = mill;
  const faults = async () => {
    const found: Record<string, unknown[]> = {};
    for (const { name, faults: text } of INVARIANTS) {
      const rows = await world.rows(text);
      if (rows.length) found[name] = rows.map((row) => Object.values(row)[0]);
    }
    return found;
  };
  expect(await faults()).toEqual({});
  const forged = await mill.ask(await mill.claim(SMALL), 'settlement');
  const own = await mill.ask(await mill.claim(SMALL), 'settlement');
  await mill.says('head', 'approve', own);
  await world.write('update approval set asked_by_id = ? where id = ?', mill.id('head'), own);
  await world.write(
    `update approval set state = 'APPROVED', awaited_offices = '{}', decided_at = now() where id = ?`,
    forged,
  );
  const numbers = await Promise.all([forged, own].map(async (id) => (await mill.approval(id)).number));
  expect(Object.values(await faults()).map((found) => found.toSorted())).toEqual([numbers]);
});
