import { afterAll, beforeAll, expect, test } from 'vitest';
import { fireClocks } from '../../clocks/index.js';
import { closeRequest } from '../../requests/commands/close-request.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { issue, Yard } from '../../solutions/commands/solutions.test-kit.js';
import { acceptBySilence } from '../jobs/accept-by-silence.js';
import { checkWork } from './check-work.js';
import { acceptWork } from './judge-work.js';
import { sendLetter } from './send-letter.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.world.close());

const words = { cause: '养护不足', remedy: '灌浆修补', result: '已验收合格' };
const NAMES = ['QUALITY', 'RECORDS', 'SATISFACTION'];
const all = (passed: boolean) => NAMES.map((name) => ({ name, passed, remark: passed ? null : '记录不全' }));

const resolved = async () => {
  const id = await yard.problem();
  await yard.world.does(yard.as('engineer'), resolveRequest, { ...(await yard.seen(id)), text: '已修补' });
  return id;
};
const accepted = async () => {
  const id = await resolved();
  await yard.world.does(yard.world.customer(), acceptWork, await yard.seen(id));
  return id;
};
const check = async (id: string, passed: boolean, person: 'quality' | 'engineer' = 'quality') =>
  yard.world.run(yard.as(person), checkWork, { ...(await yard.seen(id)), checks: all(passed) });
const close = async (id: string) => yard.world.run(yard.as('agent'), closeRequest, await yard.seen(id));
const silence = () => acceptBySilence(() => yard.world.context(yard.world.system()), yard.world.policies);

test('what the customer accepted is filed away once quality has checked it point by point', async () => {
  const id = await accepted();
  expect(issue(await close(id))).toBe('acceptance.checkFirst');
  await expect(check(id, true, 'engineer')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const some = { ...(await yard.seen(id)), checks: all(true).slice(1) };
  expect(issue(await yard.world.run(yard.as('quality'), checkWork, some))).toBe('acceptance.notAllChecked');
  await check(id, true);
  expect(
    await yard.world.rows('select round, passed, clause from internal_acceptance where request_id = $1', id),
  ).toEqual([{ round: 1, passed: true, clause: '2.8' }]);
  expect(await close(id)).not.toBeInstanceOf(Error);
  expect((await yard.world.events(id)).slice(-3)).toEqual(['work.checked', 'request.closed', 'request.archived']);
});

test('what does not pass is done again, and a check of before the customer accepted anew counts no more', async () => {
  const id = await accepted();
  await check(id, false);
  expect(await yard.world.request(id)).toMatchObject({ state: 'REOPENED' });
  yard.world.pass(1);
  await yard.world.does(yard.as('engineer'), resolveRequest, { ...(await yard.seen(id)), text: '已返工' });
  yard.world.pass(1);
  await yard.world.does(yard.world.customer(), acceptWork, await yard.seen(id));
  expect(issue(await close(id))).toBe('acceptance.checkFirst');
  await check(id, true);
  expect(await close(id)).not.toBeInstanceOf(Error);
  expect(await check(id, true)).toMatchObject({ type: 'IllegalTransitionError' });
});

test('a customer who says nothing is taken to accept with the end of the seventh day, not before, and once', async () => {
  yard.world.now = new Date('2026-11-02T15:59:59.999Z');
  const id = await resolved();
  yard.world.now = new Date('2026-11-09T15:59:59.999Z');
  await silence();
  expect(await yard.world.request(id)).toMatchObject({ state: 'AWAITING_ACCEPTANCE' });
  yard.world.now = new Date('2026-11-09T16:00:00.000Z');
  await Promise.all([silence(), silence()]);
  expect(await yard.world.request(id)).toMatchObject({ state: 'ACCEPTED' });
  expect(
    await yard.world.rows('select outcome, by_silence, decided_by_id from acceptance where request_id = $1', id),
  ).toEqual([{ outcome: 'ACCEPTED', by_silence: true, decided_by_id: null }]);
});

test('whoever objects in time is not silent', async () => {
  const id = await accepted();
  yard.world.pass(60 * 24 * 30);
  await silence();
  expect(await yard.world.rows('select by_silence from acceptance where request_id = $1', id)).toEqual([
    { by_silence: false },
  ]);
});

test('a letter tells cause, remedy and result, answers the customer, and is never edited', async () => {
  const id = await yard.problem();
  await yard.world.does(yard.as('engineer'), sendLetter, { ...(await yard.seen(id)), ...words });
  expect(await yard.world.rows('select number, cause, remedy, result from letter where request_id = $1', id)).toEqual([
    { number: 'W-2026-000001', ...words },
  ]);
  expect((await yard.world.clocks(id)).find(({ kind }) => kind === 'ANSWER')).toMatchObject({ state: 'MET' });
  await expect(yard.world.write(`update letter set cause = 'x' where request_id = ?`, id)).rejects.toThrow(
    /permission denied/,
  );
  const again = { ...(await yard.seen(id)), ...words, version: 1 };
  expect(await yard.world.run(yard.as('engineer'), sendLetter, again)).toMatchObject({ type: 'ConflictError' });
  await expect(
    yard.world.run({ ...yard.as('agent'), roles: ['STORES'] }, sendLetter, { ...(await yard.seen(id)), ...words }),
  ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('the house looks for silence once a day, and has no work by it once it has looked', async () => {
  const { world } = yard;
  await resolved();
  const awake = async () => {
    await fireClocks(() => world.context(world.system()));
    await world.write('update outbox set sent_at = now() where organization_id = ?', world.organizationId);
    const { rowCount } = await world.database.pool.query('select organizations_with_work($1::timestamptz)', [
      world.now,
    ]);
    return rowCount;
  };
  world.pass(60 * 24);
  expect(await awake()).toBe(1);
  await silence();
  expect(await awake()).toBe(0);
  world.pass(60 * 24);
  expect(await awake()).toBe(1);
});
