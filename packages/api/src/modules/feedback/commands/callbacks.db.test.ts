import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../kernel/refusal.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { acceptWork } from '../../acceptance/index.js';
import { closeRequest } from '../../requests/commands/close-request.js';
import { reopenRequest } from '../../requests/commands/reopen-request.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { fileLeak } from '../../requests/testing/file-leak.test-kit.js';
import { makeCallback, missCallback } from './make-callback.js';

const DAY = 24 * 60;
const RULES = `feedback:
  callback:
    share: 100 %
    within: 7 days
    calendar: round-the-clock
    madeBy: EXECUTIVE
    ways: PHONE
    questions:
      content: { zh-CN: 满意吗？, en: Content?, answer: MARK }
      solved: { zh-CN: 解决了吗？, en: Solved?, answer: YES_NO }
      wishes: { zh-CN: 有何想法？, en: Wishes?, answer: WORDS }
    clause: open
`;

let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P16', (source) => source.replace('feedback:\n', RULES));
});
afterAll(() => world.close());

const asker = () => world.staff('EXECUTIVE');
const step = async (requestId: string) => ({ requestId, version: (await world.request(requestId)).version as number });
const resolve = async (id: string) =>
  world.does(world.staff('AGENT'), resolveRequest, { ...(await step(id)), text: '已修复' });
const accept = async (id: string) => world.does(world.customer(), acceptWork, await step(id));
const accepted = async () => {
  const id = await fileLeak(world);
  await world.does(world.staff('AGENT'), triageRequest, await step(id));
  await resolve(id);
  await accept(id);
  return id;
};
const callbacks = (id: string) => world.rows('select * from callback where request_id = $1 order by round', id);
const seen = async (id: string) => {
  const { id: callbackId, version } = (await callbacks(id)).at(-1)!;
  return { callbackId, version } as { callbackId: string; version: number };
};
const answers = (mark: number, yes = true, words?: string) => [
  { name: 'content', mark },
  { name: 'solved', yes },
  ...(words ? [{ name: 'wishes', words }] : []),
];
const make = async (id: string, mark: number, yes = true, words?: string) =>
  world.run(asker(), makeCallback, { ...(await seen(id)), way: 'PHONE', answers: answers(mark, yes, words) });
const clock = async (id: string) => (await world.clocks(id)).find(({ kind }) => kind === 'CALL_BACK');
const payloadOf = async (id: string, type: string) =>
  (await world.rows('select payload from request_event where request_id = $1 and type = $2', id, type))[0]?.payload;

test('the customer who accepts makes the callback due, by the clock; made, it keeps the promise and says so', async () => {
  const id = await accepted();
  const due = new Date(world.now.getTime() + 7 * DAY * 60_000);
  expect(await callbacks(id)).toMatchObject([{ round: 1, made_by_post: 'EXECUTIVE', due_at: due, made_at: null }]);
  expect(await clock(id)).toMatchObject({ state: 'RUNNING', due_at: due, owed_by: 'EXECUTIVE' });
  await world.does(world.staff('AGENT'), closeRequest, await step(id));
  world.pass(7 * DAY);
  expect(await make(id, 3)).not.toBeInstanceOf(Refusal);
  expect(await clock(id)).toMatchObject({ state: 'MET', breached_at: null });
  expect(await callbacks(id)).toMatchObject([{ content: true, way: 'PHONE', made_by_id: world.ids.staffAccount }]);
  expect(await payloadOf(id, 'callback.made')).not.toHaveProperty('lowGoesTo');
});

test('a minute late is late', async () => {
  const id = await accepted();
  world.pass(7 * DAY + 1);
  await make(id, 5);
  expect(await clock(id)).toMatchObject({ state: 'BROKEN' });
});

test('words are sealed, and what was said is never changed', async () => {
  const id = await accepted();
  await make(id, 5, true, '师傅姓王，电话 13800000000');
  const [row] = await callbacks(id);
  expect(JSON.stringify(row)).not.toContain('13800000000');
  const at = { organizationId: world.organizationId, table: 'callback', column: 'words_cipher', id: row!['id'] };
  expect(world.personalData.open(row!['words_cipher'], at)).toContain('13800000000');
  expect(await make(id, 1)).toMatchObject({ type: 'IllegalTransitionError', fields: { state: 'MADE' } });
  await expect(world.write('update callback set content = false where id = ?', row!['id'])).rejects.toThrow(
    /not changed/,
  );
});

test.each([
  [2, true],
  [5, false],
])('a mark of %i, solved: %s, goes to whom the policy sends low marks', async (mark, yes) => {
  const id = await accepted();
  await make(id, mark, yes);
  expect(await payloadOf(id, 'callback.made')).toMatchObject({ content: false, lowGoesTo: 'SUPERVISOR' });
});

test('only who holds the post makes it, as they saw it, in a way and with the answers of the policy', async () => {
  const id = await accepted();
  const step = await seen(id);
  const input = { ...step, way: 'PHONE' as const, answers: answers(4) };
  await expect(world.run(world.staff('AGENT', 'MANAGER'), makeCallback, input)).rejects.toThrow('You may not do this');
  for (const outsider of [world.customer(), world.otherCustomer()])
    expect(await world.run(outsider, makeCallback, input)).toMatchObject({ type: 'NotFoundError' });
  expect(await world.run(asker(), makeCallback, { ...input, version: 9 })).toMatchObject({ type: 'ConflictError' });
  const wrong = { ...input, way: 'LETTER' as const, answers: [{ name: 'content', mark: 6 }] };
  expect(await world.run(asker(), makeCallback, wrong)).toMatchObject({
    fields: {
      issues: [
        { path: 'way', code: 'notOffered' },
        { path: 'answers.0.mark', code: 'feedback.beyondScale', values: { scale: 5 } },
        { path: 'answers.solved', code: 'required' },
      ],
    },
  });
});

test('where nobody answers it is tried again, and stays due as it was', async () => {
  const id = await accepted();
  const [before] = await callbacks(id);
  const past = await world.run(asker(), missCallback, { ...(await seen(id)), nextTryAt: world.now });
  expect(past).toMatchObject({ fields: { issues: [{ path: 'nextTryAt', code: 'feedback.nextTryPast' }] } });
  const nextTryAt = new Date(world.now.getTime() + 60_000);
  await world.does(asker(), missCallback, { ...(await seen(id)), nextTryAt });
  expect(await callbacks(id)).toMatchObject([
    { tries: 1, next_try_at: nextTryAt, due_at: before!['due_at'], version: 2 },
  ]);
  expect((await world.events(id)).at(-1)).toBe('callback.missed');
  expect(await make(id, 5)).not.toBeInstanceOf(Refusal);
});

test('work that is done again is asked about once it is accepted anew: one that waits goes on, one made is made again', async () => {
  const id = await accepted();
  world.pass(DAY);
  await world.does(world.customer(), reopenRequest, { ...(await step(id)), reason: '又漏了' });
  expect(await make(id, 5)).toMatchObject({ type: 'IllegalTransitionError', fields: { state: 'WAITING' } });
  expect(await clock(id)).toMatchObject({ state: 'PAUSED' });
  world.pass(DAY);
  await resolve(id);
  await accept(id);
  const due = new Date(world.now.getTime() + 6 * DAY * 60_000);
  expect(await callbacks(id)).toMatchObject([{ round: 1, due_at: due }]);
  await make(id, 1);
  await world.does(world.customer(), reopenRequest, { ...(await step(id)), reason: '还漏' });
  await resolve(id);
  await accept(id);
  expect(await callbacks(id)).toMatchObject([
    { round: 1, content: false },
    { round: 2, due_at: due, made_at: null },
  ]);
  await make(id, 5);
  expect(await clock(id)).toMatchObject({ state: 'MET' });
});
